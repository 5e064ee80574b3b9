import { readFileSync } from 'node:fs';
import type { Catalogue } from '../../src/resources/catalogue/model.ts';
import type { Entry } from '../../src/resources/catalogue/schema.ts';
import { needsOf } from '../../src/resources/match/entry-needs.ts';
import type { Need } from '../../src/shared/need.ts';
import { OURS } from './ours.ts';
import { askIn, type JudgedQuery, measure } from './quality.ts';

/** A text in each language: a word with the need that it names, or a translation of a judged query. */
interface Translated {
  readonly need?: Need;
  readonly of?: string;
  readonly [language: string]: string | undefined;
}
interface LanguageQueries {
  readonly region: string;
  readonly words: readonly Translated[];
  readonly sentences: readonly Translated[];
}

const JUDGED = ['tests/search/queries.dev.json', 'tests/search/spoken.blind.json'];

const isNational = ({ areas }: Entry): boolean => areas.some(({ type }) => type === 'country');

/** The grades that a catalogue gives its entries for a need; a national entry has one less where local help of 2 or 3 is there. */
export function gradesOf(need: Need, { entries }: Catalogue): Readonly<Record<string, number>> {
  const graded = [...entries.values()].flatMap((entry) => {
    const grade = needsOf(entry).get(need);
    return grade ? [{ entry, grade }] : [];
  });
  const hasLocal = graded.some(({ entry, grade }) => grade >= 2 && !isNational(entry));
  const lowered = graded.map(
    ({ entry, grade }) => [entry.id, hasLocal && isNational(entry) ? grade - 1 : grade] as const,
  );
  return Object.fromEntries(lowered.filter(([, grade]) => grade > 0));
}

/** The words and sentences of a language as judged queries. */
export function languageQueries(
  file: string,
  language: string,
  regions: ReadonlyMap<string, Catalogue>,
): Readonly<Record<'words' | 'sentences', readonly JudgedQuery[]>> {
  const { region, words, sentences } = JSON.parse(readFileSync(file, 'utf8')) as LanguageQueries;
  const catalogue = regions.get(region);
  if (!catalogue) throw new RangeError(`no region ${region}`);
  const judged = new Map(
    JUDGED.flatMap((path) => (JSON.parse(readFileSync(path, 'utf8')) as { queries: JudgedQuery[] }).queries).map(
      (query) => [query.id, query] as const,
    ),
  );
  return {
    words: words.map((one) => ({
      id: `${language}-${one.need}`,
      region,
      q: one[language] ?? '',
      kind: ['word'],
      judged: gradesOf(one.need as Need, catalogue),
    })),
    sentences: sentences.map((one) => ({
      ...(judged.get(one.of ?? '') as JudgedQuery),
      id: `${language}-${one.of}`,
      q: one[language] ?? '',
    })),
  };
}

/** A row for each language: words and sentences. */
export function languageLines(
  file: string,
  languages: readonly string[],
  regions: ReadonlyMap<string, Catalogue>,
): string[] {
  const ask = askIn(OURS, regions);
  const cells = (queries: readonly JudgedQuery[]) => {
    const { queries: n, ndcg, mrr, top3 } = measure(ask, queries);
    return `${String(n).padStart(4)}${[ndcg, mrr, top3].map((value) => value.toFixed(3).padStart(8)).join('')}`;
  };
  const rows = languages.flatMap((language) =>
    Object.entries(languageQueries(file, language, regions)).map(
      ([kind, queries]) => `${`${language} ${kind}`.padEnd(14)}${cells(queries)}`,
    ),
  );
  return [`${'language'.padEnd(17)}n nDCG@10     MRR   top-3`, ...rows];
}
