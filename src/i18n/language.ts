/** A BCP 47 language tag that has a folder in `locales/`. */
export type LocaleCode = string;

/** The language that all texts are written in first; complete by definition. */
export const SOURCE_LOCALE: LocaleCode = 'nl';

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/** The name of a language in that language itself: "Nederlands", "English". */
export function languageName(code: LocaleCode): string {
  try {
    const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
    return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
  } catch {
    // Old browsers lack Intl.DisplayNames; the code itself is still a usable label.
    return code;
  }
}

export function textDirection(code: LocaleCode): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(code.split('-')[0] ?? code) ? 'rtl' : 'ltr';
}
