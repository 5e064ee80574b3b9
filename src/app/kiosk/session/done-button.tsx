import { useState } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import type { StoredState } from '../../../storage/index.ts';
import { useModel } from '../../core/model.ts';
import { Button } from '../../ui/button.tsx';
import { useKiosk } from '../state/kiosk.ts';
import { ModalQuestion } from './modal-question.tsx';

/** Whether someone would be sorry to lose what they did. */
const holdsSomething = ({ runs, saved }: StoredState): boolean =>
  saved.length > 0 || runs.some(({ answers }) => Object.keys(answers).length > 0);

/** "Klaar, wis alles": one tap, with a question first when there is something to lose. */
export function DoneButton() {
  const { stored } = useModel();
  const { end } = useKiosk();
  const [isAsked, setAsked] = useState(false);
  const press = () => (holdsSomething(stored.state.value) ? setAsked(true) : end());
  return (
    <div class="done">
      <button type="button" class="nl-button nl-button--primary" onClick={press}>
        {t('kiosk.done.button')}
      </button>
      {isAsked && (
        <ModalQuestion title={t('kiosk.done.title')} onClose={() => setAsked(false)}>
          <p class="nl-paragraph" id="ask-text">
            {t('kiosk.done.text')}
          </p>
          <div class="actions">
            <Button kind="primary" wide onClick={end}>
              {t('kiosk.done.yes')}
            </Button>
            <Button wide onClick={() => setAsked(false)}>
              {t('kiosk.done.no')}
            </Button>
          </div>
        </ModalQuestion>
      )}
    </div>
  );
}
