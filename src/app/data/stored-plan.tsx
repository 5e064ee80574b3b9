import { hasText, t, translate } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';
import { usePlan } from '../plan/plan.ts';
import { focusAfterDraw } from '../platform/focus.ts';
import { Confirm } from '../ui/confirm.tsx';
import { LabelledItems } from '../ui/lists/labelled-items.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { Heading2 } from '../ui/text.tsx';

const HEADING = 'stored-plan';

/** The name of a field of the plan; its id when it has none (any more). */
export function planFieldName(field: string): string {
  const key = `plan.fields.${field}.paper`;
  return hasText(key) ? translate(key) : field;
}

/** The kept fields of the emergency plan, with a button that deletes them all. It asks again: this is much typing. */
export function StoredPlan() {
  const { stored } = useModel();
  const plan = usePlan();
  if (plan.isEmpty()) return null;
  const clear = () => {
    plan.clear();
    focusAfterDraw(HEADING);
  };
  return (
    <>
      <Heading2 id={HEADING}>{t('plan.title')}</Heading2>
      <div class="card">
        {Object.entries(stored.state.value.plan).map(([field, words]) => (
          <LabelledItems key={field} label={planFieldName(field)} items={[words]} />
        ))}
        <PageLink route={{ page: 'plan' }}>{t('data.toPlan')}</PageLink>
        <Confirm yes={t('plan.clear.confirm')} no={t('plan.clear.cancel')} onYes={clear}>
          {t('plan.clear.ask')}
        </Confirm>
      </div>
    </>
  );
}
