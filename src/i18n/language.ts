/** A BCP 47 language tag that has a folder in `locales/`. */
export type LocaleCode = string;

/** What a language says of itself, in `locales/<code>/language.json`. */
export interface Language {
  /** In the language itself: "Nederlands", "English". */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The language that all texts are written in first; complete by definition. */
export const SOURCE_LOCALE: LocaleCode = 'nl';

/**
 * What machines know a language by: a screen reader, hyphenation, who receives a file. A simpler form of a language
 * (`nl-x-simpel`) is that language to them; none knows the part after `x`.
 */
export const spokenLanguage = (code: LocaleCode): string => code.split('-x-')[0] ?? code;

/** Dutch first, then its simpler forms, then the others. */
const rankOf = (code: LocaleCode): number =>
  code === SOURCE_LOCALE ? 0 : spokenLanguage(code) === SOURCE_LOCALE ? 1 : 2;

const found = import.meta.glob<Language>('./locales/*/language.json', { eager: true, import: 'default' });

const codeOf = (path: string): LocaleCode => path.split('/')[2] ?? '';

/** The languages that can be chosen. A folder more in `locales/` is a language more: nothing else lists them. */
export const LANGUAGES: ReadonlyMap<LocaleCode, Language> = new Map(
  Object.entries(found)
    .map(([path, language]) => [codeOf(path), language] as const)
    // Codes are plain letters: their order needs no rules of a language, which a phone takes ten milliseconds to look up.
    .sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1)),
);

/** The language to begin in for who prefers these, best first (BCP 47 tags): the first that there is, or else Dutch. */
export const languageFor = (preferred: readonly string[]): LocaleCode =>
  preferred.map((tag) => tag.split('-')[0] ?? '').find((code) => LANGUAGES.has(code)) ?? SOURCE_LOCALE;
