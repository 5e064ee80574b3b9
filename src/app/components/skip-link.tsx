import { t } from '../../i18n/index.ts';

function skipToMain(): void {
  document.getElementById('main')?.focus();
}

/** The first thing that Tab reaches. A button, because a link to #main would put a fragment in the address. */
export function SkipLink() {
  return (
    <button type="button" class="nl-skip-link nl-skip-link--visible-on-focus" onClick={skipToMain}>
      {t('common.skipToContent')}
    </button>
  );
}
