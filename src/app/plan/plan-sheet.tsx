import { formatDate, t } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';
import { Button } from '../ui/button.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { Paper } from '../ui/paper.tsx';
import { Text } from '../ui/text.tsx';
import { withWholeNumbers } from '../ui/words/whole-numbers.ts';
import { usePlan } from './plan.ts';
import type { PlanView } from './plan-fields.ts';
import { PLAN_PARTS, type PlanFieldId } from './plan-fields.ts';

/** The plan as it comes on paper, with a button to print it. */
export function PlanSheet({ onShow }: { readonly onShow: (view: PlanView) => void }) {
  const plan = usePlan();
  const isEmpty = plan.isEmpty();
  return (
    <>
      <PageHeading>{t('plan.sheet.title')}</PageHeading>
      <Text>{isEmpty ? t('plan.nothing') : t('plan.sheet.lead')}</Text>
      {!isEmpty && (
        <div class="actions">
          <Button kind="primary" wide onClick={() => print()}>
            {t('plan.sheet.print')}
          </Button>
          <Button wide onClick={() => onShow('card')}>
            {t('plan.card.show')}
          </Button>
        </div>
      )}
      {!isEmpty && <FilledPlan />}
    </>
  );
}

/**
 * What was filled in, and nothing of what was not; a plan in which nothing was filled in is all lines, to write on by hand.
 * `isUnseen`: on paper alone, and not on the screen.
 */
export function FilledPlan({ isUnseen = false }: { readonly isUnseen?: boolean }) {
  const { today } = useModel();
  const plan = usePlan();
  const isEmpty = plan.isEmpty();
  const parts = PLAN_PARTS.map(({ id, fields }) => ({
    id,
    shown: fields
      .filter((field) => !('isForCard' in field) && (isEmpty || plan.get(field.id) !== ''))
      .map((field) => field.id),
  }));
  return (
    <Paper kind={isUnseen ? 'unseen-plan' : 'plan'}>
      <h2>{t('plan.title')}</h2>
      {!isEmpty && <p>{t('plan.sheet.date', { date: formatDate(today()) })}</p>}
      {parts
        .filter(({ shown }) => shown.length > 0)
        .map(({ id, shown }) => (
          <section key={id}>
            <h3>{t(`plan.parts.${id}.paper`)}</h3>
            {shown.map((field) => (
              <Filled key={field} field={field} words={plan.get(field)} />
            ))}
          </section>
        ))}
      <p class="paper__foot">{t('plan.sheet.danger')}</p>
    </Paper>
  );
}

function Filled({ field, words }: { readonly field: PlanFieldId; readonly words: string }) {
  return (
    <p class={words ? 'paper__words' : 'paper__line'}>
      <strong>{t(`plan.fields.${field}.paper`)}:</strong>{' '}
      <span translate={false}>{withWholeNumbers(words.trim())}</span>
    </p>
  );
}
