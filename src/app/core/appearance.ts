import { computed, effect, signal } from '@preact/signals';
import { type LocaleCode, SOURCE_LOCALE, showLocale } from '../../i18n/index.ts';
import type { Stored } from './stored.ts';

export type Theme = 'light' | 'dark' | null;

/** How the texts of a language come to this device. */
export interface Languages {
  /** Adds all texts of a language. Rejects when they cannot be had; asking again is another try. */
  load(code: LocaleCode): Promise<void>;
  /** Keeps a language on the device from now on, and lets go of any other. */
  keep(code: LocaleCode): void;
}

/** Language and colours: what someone chose is kept with the rest and put on the page. */
export function createAppearance(stored: Stored, window: Window, languages: Languages) {
  const root = window.document.documentElement;
  const theme = computed(() => stored.state.value.theme);
  const wanted = computed(() => stored.state.value.locale ?? SOURCE_LOCALE);
  /** True after a language could not be fetched; the one before stays. */
  const languageFailed = signal(false);

  let hasChosen = false;

  const setLocale = (locale: LocaleCode): void => stored.update((state) => ({ ...state, locale }));

  async function show(code: LocaleCode): Promise<void> {
    try {
      if (code !== SOURCE_LOCALE) await languages.load(code);
    } catch {
      // Offline before this language was fetched. One attempt for each choice: nothing is asked for again by itself.
      if (wanted.value === code) {
        languageFailed.value = true;
        setLocale(SOURCE_LOCALE);
      }
      return;
    }
    // Someone may have chosen another language while this one was on its way.
    if (wanted.value !== code) return;
    showLocale(code);
    // Until someone chooses, what they chose at another time stays; after a wipe nothing of it does.
    hasChosen ||= stored.state.peek().locale !== null;
    if (hasChosen) languages.keep(code);
  }

  effect(() => {
    if (theme.value) root.dataset['theme'] = theme.value;
    else delete root.dataset['theme'];
  });
  // Follows the language alone: no other change of the record may lead to a request.
  effect(() => {
    void show(wanted.value);
  });

  return {
    languageFailed,
    chooseTheme: (next: Theme): void => stored.update((state) => ({ ...state, theme: next })),
    chooseLocale(code: LocaleCode): void {
      languageFailed.value = false;
      setLocale(code);
    },
  };
}
