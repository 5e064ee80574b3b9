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

const found = import.meta.glob<Language>('./locales/*/language.json', { eager: true, import: 'default' });

const codeOf = (path: string): LocaleCode => path.split('/')[2] ?? '';

/** The languages that can be chosen, Dutch first. A folder more in `locales/` is a language more: nothing else lists them. */
export const LANGUAGES: ReadonlyMap<LocaleCode, Language> = new Map(
  Object.entries(found)
    .map(([path, language]) => [codeOf(path), language] as const)
    .sort(([a], [b]) => Number(b === SOURCE_LOCALE) - Number(a === SOURCE_LOCALE) || a.localeCompare(b)),
);
