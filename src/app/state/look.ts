import { effect } from '@preact/signals';
import { chooseLocale, type LocaleCode, SOURCE_LOCALE } from '../../i18n/index.ts';
import type { Stored } from './stored.ts';

export type Theme = 'light' | 'dark' | null;

/** The texts of all checks, so that no request tells which check someone does. They come with the pages. */
async function loadCheckTexts(code: LocaleCode): Promise<void> {
  const { addAllCheckTexts } = await import('../pages/index.tsx');
  await addAllCheckTexts(code);
}

/** Language and colours: what someone chose is kept with the rest and put on the page. */
export function createLook(stored: Stored, window: Window) {
  const root = window.document.documentElement;
  let shown: LocaleCode = SOURCE_LOCALE;

  effect(() => {
    const { theme } = stored.state.value;
    if (theme) root.dataset['theme'] = theme;
    else delete root.dataset['theme'];
  });
  effect(() => {
    const wanted = stored.state.value.locale ?? SOURCE_LOCALE;
    if (wanted === shown) return;
    shown = wanted;
    void chooseLocale(wanted, loadCheckTexts).catch(() => {
      // Offline before this language was fetched: the language on screen stays.
      shown = SOURCE_LOCALE;
    });
  });

  return {
    chooseTheme: (theme: Theme): void => stored.update((state) => ({ ...state, theme })),
    chooseLocale: (locale: LocaleCode): void => stored.update((state) => ({ ...state, locale })),
  };
}
