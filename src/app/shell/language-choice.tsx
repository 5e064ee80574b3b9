import { LANGUAGES, locale, spokenLanguage, t } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';

/** The languages of the app, each in its own name. */
export function LanguageChoice() {
  const { appearance } = useModel();
  return (
    <>
      <select
        class="select language-choice"
        aria-label={t('shell.footer.language')}
        value={locale.value}
        onChange={(event) => appearance.chooseLocale(event.currentTarget.value)}
      >
        {[...LANGUAGES].map(([code, { name }]) => (
          <option key={code} value={code} lang={spokenLanguage(code)}>
            {name}
          </option>
        ))}
      </select>
      <p class="language-failed" role="status">
        {appearance.languageFailed.value && t('shell.error.language')}
      </p>
    </>
  );
}
