import { useEffect } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { readAloud } from '../../reading/read-aloud.ts';
import { Button } from '../../ui/button.tsx';
import type { IdleWatch } from '../state/idle-watch.ts';
import { useKiosk } from '../state/kiosk.ts';
import { ModalQuestion } from './modal-question.tsx';
import { playTone } from './tone.ts';

/** Seconds between two readings of the time to a screen reader: each second would drown the question itself. */
const SAID_EVERY = 10;

interface IdleQuestionProps {
  readonly watch: IdleWatch;
  readonly left: number;
}

/** "Bent u er nog?": seen, heard and read out, with time to answer. */
export function IdleQuestion({ watch, left }: IdleQuestionProps) {
  const { deployment, end } = useKiosk();
  useEffect(() => {
    if (deployment.tone) playTone();
  }, [deployment.tone]);
  // Nobody may be there to listen.
  useEffect(() => readAloud.peek()?.stop(), []);
  const said = Math.ceil(left / SAID_EVERY) * SAID_EVERY;
  return (
    <ModalQuestion title={t('kiosk.idle.title')} onClose={watch.stay}>
      <p class="nl-paragraph" id="ask-text">
        {t('kiosk.idle.text')}
      </p>
      <p class="ask__left" aria-hidden="true">
        {t('kiosk.idle.left', { count: left })}
      </p>
      <p class="visually-hidden" role="status">
        {t('kiosk.idle.left', { count: said })}
      </p>
      <div class="actions">
        <Button kind="primary" wide onClick={watch.stay}>
          {t('kiosk.idle.stay')}
        </Button>
        <Button wide onClick={watch.takeMoreTime}>
          {t('kiosk.idle.more')}
        </Button>
        <Button wide onClick={end}>
          {t('kiosk.done.button')}
        </Button>
      </div>
    </ModalQuestion>
  );
}
