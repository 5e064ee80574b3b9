import { useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { focusAfterDraw } from '../platform/focus.ts';
import { Confirm } from '../ui/confirm.tsx';
import { Heading2, Text } from '../ui/text.tsx';
import { usePlan } from './plan.ts';

const HEADING = 'clear-plan';

/** Empties the plan, after asking once more. */
export function ClearPlan() {
  const plan = usePlan();
  const [isCleared, setCleared] = useState(false);
  const clear = () => {
    plan.clear();
    setCleared(true);
    focusAfterDraw(HEADING);
  };
  return (
    <>
      <Heading2 id={HEADING}>{t('plan.clear.title')}</Heading2>
      <p class="nl-paragraph" role="status">
        {isCleared && plan.isEmpty() && t('plan.clear.done')}
      </p>
      {!plan.isEmpty() && <Text>{t('plan.clear.text')}</Text>}
      <Confirm yes={t('plan.clear.confirm')} no={t('plan.clear.cancel')} onYes={clear}>
        {t('plan.clear.ask')}
      </Confirm>
    </>
  );
}
