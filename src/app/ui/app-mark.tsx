import { t } from '../../i18n/index.ts';

/** The mark of the app and its name, to stand in a line of text or in a button. */
export function AppMark() {
  return (
    <>
      <svg class="site-header__mark" viewBox="0 0 64 64" aria-hidden="true">
        <path d="M44 12a24 24 0 1 0 8 34" />
        <circle cx="32" cy="32" r="9" />
      </svg>
      {t('ui.appName')}
    </>
  );
}
