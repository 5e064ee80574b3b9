import { t } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';
import { focusOn } from '../platform/focus.ts';

function skipToMain(): void {
  focusOn('main');
}

/** The first things that Tab reaches. Buttons, because a link to #main would put a fragment in the address. */
export function SkipLink() {
  const { quickExit } = useModel();
  return (
    <>
      <button type="button" class="nl-skip-link nl-skip-link--visible-on-focus" onClick={skipToMain}>
        {t('shell.skipToContent')}
      </button>
      {/* Never the first: Tab and Enter is what people do by habit, and this cannot be taken back. */}
      {quickExit.isOffered.value && (
        <button type="button" class="nl-skip-link nl-skip-link--visible-on-focus" onClick={quickExit.now}>
          {t('shell.exit.now')}, {t('shell.exit.wipes')}
        </button>
      )}
    </>
  );
}
