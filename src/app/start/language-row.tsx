import { useEffect, useRef } from 'preact/hooks';
import { LANGUAGES, type LocaleCode, locale, spokenLanguage } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';
import { focusAfterDraw } from '../platform/focus.ts';

/** The other languages, each by its own name: whoever reads no Dutch finds theirs without a menu, and goes on at its heading. */
export function LanguageRow() {
  const { appearance } = useModel();
  const asked = useRef<LocaleCode | undefined>(undefined);
  useEffect(() => {
    // The button that had the focus is gone: it stands for what is read now.
    if (asked.current === locale.value) focusAfterDraw();
    asked.current = undefined;
  }, [locale.value]);
  const choose = (code: LocaleCode) => {
    asked.current = code;
    appearance.chooseLocale(code);
  };
  const others = [...LANGUAGES].filter(([code]) => code !== locale.value);
  return (
    <ul class="language-row">
      {others.map(([code, { name }]) => (
        <li key={code}>
          <button type="button" class="link-to nl-link" lang={spokenLanguage(code)} onClick={() => choose(code)}>
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
