import { LANGUAGES, locale, spokenLanguage } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';

/** The other languages, each by its own name: whoever reads no Dutch finds theirs without a menu. */
export function LanguageRow() {
  const { appearance } = useModel();
  const others = [...LANGUAGES].filter(([code]) => code !== locale.value);
  return (
    <ul class="language-row">
      {others.map(([code, { name }]) => (
        <li key={code}>
          <button
            type="button"
            class="link-to nl-link"
            lang={spokenLanguage(code)}
            onClick={() => appearance.chooseLocale(code)}
          >
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
