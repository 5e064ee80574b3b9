import { useLayoutEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { focusOn } from '../platform/focus.ts';
import { Button } from '../ui/button.tsx';
import { Heading2, Text } from '../ui/text.tsx';
import { usePlan } from './plan.ts';

type Step = 'idle' | 'asked' | 'kept' | 'cleared';

const HEADING = 'clear-plan';

/** Empties the plan, after asking once more. */
export function ClearPlan() {
  const plan = usePlan();
  const [step, setStep] = useState<Step>('idle');
  useLayoutEffect(() => {
    // The button that had the focus is gone.
    if (step !== 'idle') focusOn(HEADING);
  }, [step]);
  const clear = () => {
    plan.clear();
    setStep('cleared');
  };
  return (
    <>
      <Heading2 id={HEADING}>{t('plan.clear.title')}</Heading2>
      <p class="nl-paragraph" role="status">
        {step === 'cleared' && plan.isEmpty() && t('plan.clear.done')}
      </p>
      {!plan.isEmpty() && <Text>{t('plan.clear.text')}</Text>}
      {step === 'asked' ? (
        <div class="actions">
          <Button kind="primary" onClick={clear}>
            {t('plan.clear.confirm')}
          </Button>
          <Button onClick={() => setStep('kept')}>{t('plan.clear.cancel')}</Button>
        </div>
      ) : (
        <Button onClick={() => setStep('asked')}>{t('plan.clear.ask')}</Button>
      )}
    </>
  );
}
