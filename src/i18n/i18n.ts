import { signal } from '@preact/signals';
import i18next from 'i18next';
import { LANGUAGES, type LocaleCode, SOURCE_LOCALE, spokenLanguage } from './language.ts';

/** Nested texts; leaves may hold `{{placeholders}}` and plural endings (`_one`, `_other`). */
export type Texts = Readonly<Record<string, unknown>>;

/** The language on screen. Reading it in a component makes that component follow the language. */
export const locale = signal<LocaleCode>(SOURCE_LOCALE);

/** How the Dutch speaks to the reader: `informal` says "je". Texts that differ have a second form, `key_je`. */
export const formality = signal<'formal' | 'informal'>('formal');

// Grows when texts arrive, so that what was drawn before them is drawn again.
const textsAdded = signal(0);

void i18next.init({
  lng: SOURCE_LOCALE,
  fallbackLng: SOURCE_LOCALE,
  resources: {},
  initAsync: false,
  interpolation: { escapeValue: false }, // Preact escapes; no text is ever put in as HTML
  returnNull: false,
});

/** Texts into which nothing is put, by form of address and key: a list of cards asks the same ones at every letter typed. */
const fixedTexts = new Map<string, string>();

/**
 * Adds texts of one language under a top-level key, e.g. `addTexts('nl', 'find', {...})`. Same-key texts are replaced. The
 * texts are kept as they are given and not copied: whoever gives them lets go of them.
 */
export function addTexts(code: LocaleCode, group: string, texts: Texts): void {
  i18next.addResourceBundle(code, 'translation', { [group]: texts }, true, true, { skipCopy: true });
  fixedTexts.clear();
  textsAdded.value += 1;
}

/** Shows another language, whose texts must have been added. Sets `lang` and `dir` of the document. */
export function showLocale(code: LocaleCode): void {
  void i18next.changeLanguage(code);
  fixedTexts.clear();
  locale.value = code;
  document.documentElement.lang = spokenLanguage(code);
  document.documentElement.dir = LANGUAGES.get(code)?.direction ?? 'ltr';
}

function fixedText(key: string): string {
  const context = formality.value === 'informal' ? { context: 'je' } : {};
  const id = `${formality.value} ${key}`;
  const known = fixedTexts.get(id);
  if (known !== undefined) return known;
  const text = i18next.t(key, context);
  fixedTexts.set(id, text);
  return text;
}

/** The text of a key in the language on screen, Dutch where that language lacks it. Unknown keys come back as they are. */
export function translate(key: string, values?: Readonly<Record<string, string | number>>): string {
  void locale.value;
  void textsAdded.value;
  if (!values) return fixedText(key);
  return i18next.t(key, formality.value === 'informal' ? { context: 'je', ...values } : { ...values });
}

/** Whether a text with this key was added, in the language on screen or in Dutch. */
export function hasText(key: string): boolean {
  void locale.value;
  void textsAdded.value;
  return i18next.exists(key);
}

/** Whether the language on screen itself has a text with this key. */
export function hasOwnText(key: string): boolean {
  void textsAdded.value;
  return i18next.getResource(locale.value, 'translation', key) !== undefined;
}

/** All texts of a language under a key, as they were added; undefined when there are none. */
export const textsUnder = (code: LocaleCode, key: string): unknown => i18next.getResource(code, 'translation', key);

/** A list of texts, such as the paragraphs of a page. */
export function translateList(key: string): readonly string[] {
  void locale.value;
  void textsAdded.value;
  const texts: unknown = i18next.t(key, {
    returnObjects: true,
    ...(formality.value === 'informal' && { context: 'je' }),
  });
  return Array.isArray(texts) ? texts.map(String) : [];
}
