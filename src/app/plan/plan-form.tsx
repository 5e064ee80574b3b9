import { t } from '../../i18n/index.ts';
import { ConsentQuestion } from '../consent/consent-question.tsx';
import { Button } from '../ui/button.tsx';
import { FreeTextField } from '../ui/fields/free-text-field.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { Heading2, Text } from '../ui/text.tsx';
import { ClearPlan } from './clear-plan.tsx';
import { usePlan } from './plan.ts';
import type { PlanView } from './plan-fields.ts';
import { PLAN_PARTS, type PlanField } from './plan-fields.ts';
import { FilledPlan } from './plan-sheet.tsx';

/** The fields of the emergency plan, in a few short parts. None has to be filled in. */
export function PlanForm({ onShow }: { readonly onShow: (view: PlanView) => void }) {
  return (
    <>
      <PageHeading>{t('plan.title')}</PageHeading>
      <Text lead>{t('plan.lead')}</Text>
      <Text>{t('plan.optional')}</Text>
      <Notice>
        <Text>{t('plan.readable')}</Text>
      </Notice>
      <ConsentQuestion question={t('plan.keep')} />
      {PLAN_PARTS.map(({ id, fields }) => (
        <section key={id}>
          <Heading2>{t(`plan.parts.${id}.title`)}</Heading2>
          {fields.map((field) => (
            <Field key={field.id} field={field} />
          ))}
        </section>
      ))}
      <div class="no-print">
        <Heading2 sign="print">{t('plan.print')}</Heading2>
      </div>
      <div class="actions">
        <Button kind="primary" wide onClick={() => onShow('sheet')}>
          {t('plan.sheet.show')}
        </Button>
        <Button wide onClick={() => onShow('card')}>
          {t('plan.card.show')}
        </Button>
      </div>
      <ClearPlan />
      {/* However it is printed, a plan comes on paper as its own sheet. */}
      <FilledPlan isUnseen />
    </>
  );
}

function Field({ field: { id, most, isLine } }: { readonly field: PlanField }) {
  const plan = usePlan();
  return (
    <div class={isLine ? 'words-line' : undefined}>
      <FreeTextField
        id={`plan-${id}`}
        label={t(`plan.fields.${id}.label`)}
        hint={t(`plan.fields.${id}.hint`)}
        words={plan.get(id)}
        most={most}
        onChange={(words) => plan.set(id, words)}
      />
    </div>
  );
}
