import { type LocaleCode, SOURCE_LOCALE, spokenLanguage } from './language.ts';

/** Nested texts; leaves may hold `{{placeholders}}`, plural endings (`_one`, `_other`) and the other form of address (`_je`). */
export type Texts = Readonly<Record<string, unknown>>;

type Tree = Record<string, unknown>;

/** What is put in the place of `{{name}}`; `count` chooses the plural ending too. */
export type Values = Readonly<Record<string, string | number>>;

/** How a text is asked for: to whom, and of how many if it counts. */
export interface Asked {
  readonly isInformal: boolean;
  readonly count?: string | number | undefined;
}

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

function merge(into: Tree, from: Texts): void {
  for (const [name, value] of Object.entries(from)) {
    const known = into[name];
    if (isTree(known) && isTree(value)) merge(known, value);
    else into[name] = value;
  }
}

const trees = new Map<LocaleCode, Tree>();

/** Adds texts of a language under a top-level key. They are kept as they are given, not copied. */
export function storeTexts(code: LocaleCode, group: string, texts: Texts): void {
  const tree = trees.get(code) ?? {};
  trees.set(code, tree);
  merge(tree, { [group]: texts });
}

/** What was added to a language itself under a path such as `find.title`; undefined when there is nothing. */
export const storedTexts = (code: LocaleCode, path: string): unknown =>
  path.split('.').reduce<unknown>((node, name) => (isTree(node) ? node[name] : undefined), trees.get(code));

const rules = new Map<LocaleCode, Intl.PluralRules>();

function pluralEnding(code: LocaleCode, count: string | number): string {
  const known = rules.get(code) ?? new Intl.PluralRules(spokenLanguage(code));
  rules.set(code, known);
  return `_${known.select(Number(count))}`;
}

/** What may stand behind a key, what says most first. */
function endingsOf(code: LocaleCode, { isInformal, count }: Asked): readonly string[] {
  const plurals = count === undefined ? [''] : [pluralEnding(code, count), ''];
  return isInformal ? [...plurals.map((plural) => `_je${plural}`), ...plurals] : plurals;
}

/** What a key stands for in a language; in the language that it is a simpler form of, or in Dutch, where that has nothing. */
export function findText(code: LocaleCode, key: string, asked: Asked): unknown {
  for (const one of new Set([code, spokenLanguage(code), SOURCE_LOCALE])) {
    for (const ending of endingsOf(one, asked)) {
      const found = storedTexts(one, key + ending);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** The text with the values in their places; a place without a value stays as it is written. */
export const fillIn = (text: string, values: Values = {}): string =>
  text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => `${values[name] ?? place}`);
