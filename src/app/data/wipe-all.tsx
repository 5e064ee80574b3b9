import { useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';
import { focusAfterDraw } from '../platform/focus.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Heading2, Text } from '../ui/text.tsx';

type Step = 'idle' | 'asked' | 'failed';

/** "Wis alles": asks once more, deletes the database, and starts the app afresh so that memory is empty too. */
export function WipeAll() {
  const { router, stored } = useModel();
  const [step, setStep] = useState<Step>('idle');
  const go = (to: Step, focus: string) => {
    setStep(to);
    focusAfterDraw(focus);
  };
  const wipe = async () => {
    const erased = await stored.erase();
    if (erased) router.restart();
    else go('failed', 'wipe');
  };
  return (
    <>
      <Heading2 id="wipe">{t('data.wipe')}</Heading2>
      <Text>{t('data.wipeText')}</Text>
      {step === 'failed' && (
        <Notice tone="warning" live>
          <Text>{t('data.wipeFailed')}</Text>
        </Notice>
      )}
      {step === 'asked' ? (
        <>
          <p class="nl-paragraph" id="wipe-sure" tabIndex={-1}>
            {t('data.sure')}
          </p>
          <div class="actions">
            <Button kind="primary" onClick={() => void wipe()}>
              {t('data.wipeConfirm')}
            </Button>
            <Button onClick={() => go('idle', 'wipe')}>{t('data.wipeCancel')}</Button>
          </div>
        </>
      ) : (
        <Button onClick={() => go('asked', 'wipe-sure')}>{t('data.wipe')}</Button>
      )}
    </>
  );
}
