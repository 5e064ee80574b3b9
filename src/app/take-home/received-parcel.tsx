import { useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { mergeStates, type StoredState } from '../../storage/index.ts';
import { type CodeDays, type OpenedParcel, toState } from '../../take-home/index.ts';
import { isInAppleBrowser } from '../consent/persistent-storage.ts';
import { useModel } from '../core/model.ts';
import { randomId } from '../platform/random-id.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Heading2, Text } from '../ui/text.tsx';
import { CodeRefused } from './code-refused.tsx';
import { ParcelContents } from './parcel-contents.tsx';
import { SavedNotice } from './parcel-kept.tsx';

interface ReceivedParcelProps extends CodeDays {
  readonly parcel: OpenedParcel;
}

/** What a code holds, and the question whether to keep it. Until the yes nothing changes. */
export function ReceivedParcel({ parcel, madeOn, until }: ReceivedParcelProps) {
  const { router, stored } = useModel();
  const [step, setStep] = useState<'asked' | 'kept' | 'too-much'>('asked');
  const join = (here: StoredState) => mergeStates(here, toState(parcel, madeOn, here, randomId), randomId);
  const keep = () => {
    if (join(stored.state.peek()).status === 'too-much') return setStep('too-much');
    // Not simply what came out above: what had been kept may arrive later, and this is done to that again.
    stored.update((here) => {
      const joined = join(here);
      return joined.status === 'merged' ? joined.state : here;
    });
    // Where something is wrong with keeping, the app says so; what is on the device is left alone then.
    if (stored.trouble.peek() === null) void stored.setConsent(true);
    setStep('kept');
  };
  if (step === 'kept') return <SavedNotice parcel={parcel} />;
  const isEmpty = parcel.entries.length + parcel.runs.length === 0;
  return (
    <>
      {!isEmpty && (
        <Notice tone="warning">
          <Text>{t('take-home.received.unchecked')}</Text>
        </Notice>
      )}
      <ParcelContents parcel={parcel} madeOn={madeOn} until={until} />
      {isEmpty ? (
        <CodeRefused why="nothing" />
      ) : (
        <section class="card">
          <Heading2>{t('take-home.received.keep')}</Heading2>
          <Text>{t('take-home.received.keepText')}</Text>
          {isInAppleBrowser(window) && <Text>{t('take-home.received.apart')}</Text>}
          {stored.wouldLose.value && <Text>{t('take-home.received.keepAll')}</Text>}
          <p class="nl-paragraph" role="status">
            {step === 'too-much' && t('take-home.received.tooMuch')}
          </p>
          <div class="actions">
            <Button kind="primary" onClick={keep}>
              {t('take-home.received.yes')}
            </Button>
            <Button onClick={() => router.go({ page: 'start' }, { replace: true })}>
              {t('take-home.received.no')}
            </Button>
          </div>
        </section>
      )}
    </>
  );
}
