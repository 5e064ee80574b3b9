import { signal } from '@preact/signals';
import { LANGUAGES, type LocaleCode, SOURCE_LOCALE, spokenLanguage } from './language.ts';
import { fillIn, findText, storedTexts, storeTexts, type Texts, type Values } from './texts.ts';

/** The language on screen. Reading it in a component makes that component follow the language. */
export const locale = signal<LocaleCode>(SOURCE_LOCALE);

/** How the Dutch speaks to the reader: `informal` says "je". Texts that differ have a second form, `key_je`. */
export const formality = signal<'formal' | 'informal'>('formal');

// Grows when texts arrive, so that what was drawn before them is drawn again.
const textsAdded = signal(0);

/** Texts into which nothing is put, by form of address and key: a list of cards asks the same ones at every letter typed. */
const fixedTexts = new Map<string, string>();

/**
 * Adds texts of one language under a top-level key, e.g. `addTexts('nl', 'find', {...})`. Same-key texts are replaced. The
 * texts are kept as they are given and not copied: whoever gives them lets go of them.
 */
export function addTexts(code: LocaleCode, group: string, texts: Texts): void {
  storeTexts(code, group, texts);
  fixedTexts.clear();
  textsAdded.value += 1;
}

/** Shows another language, whose texts must have been added. Sets `lang` and `dir` of the document. */
export function showLocale(code: LocaleCode): void {
  fixedTexts.clear();
  locale.value = code;
  document.documentElement.lang = spokenLanguage(code);
  document.documentElement.dir = LANGUAGES.get(code)?.direction ?? 'ltr';
}

const find = (key: string, count?: string | number): unknown =>
  findText(locale.value, key, { isInformal: formality.value === 'informal', count });

function textOf(key: string, values?: Values): string {
  const found = find(key, values?.['count']);
  return typeof found === 'string' ? fillIn(found, values) : key;
}

function fixedText(key: string): string {
  const id = `${formality.value} ${key}`;
  const known = fixedTexts.get(id);
  if (known !== undefined) return known;
  const text = textOf(key);
  fixedTexts.set(id, text);
  return text;
}

/** The text of a key in the language on screen, Dutch where that language lacks it. Unknown keys come back as they are. */
export function translate(key: string, values?: Values): string {
  void locale.value;
  void textsAdded.value;
  return values ? textOf(key, values) : fixedText(key);
}

/** Whether a text with this key was added, in the language on screen or in Dutch. */
export function hasText(key: string): boolean {
  void locale.value;
  void textsAdded.value;
  return findText(locale.value, key, { isInformal: false }) !== undefined;
}

/** Whether the language on screen itself has a text with this key. */
export function hasOwnText(key: string): boolean {
  void textsAdded.value;
  return storedTexts(locale.value, key) !== undefined;
}

/** All texts of a language under a key, as they were added; undefined when there are none. */
export const textsUnder = (code: LocaleCode, key: string): unknown => storedTexts(code, key);

/** A list of texts, such as the paragraphs of a page. */
export function translateList(key: string): readonly string[] {
  void locale.value;
  void textsAdded.value;
  const texts = find(key);
  return Array.isArray(texts) ? texts.map((text) => fillIn(String(text))) : [];
}
