import { readFileSync } from 'node:fs';
import type { JudgedQuery } from './quality.ts';

/** Real queries to type letter by letter: every ninth of the judged set, so that all kinds are among them. */
export function queriesToType(): string[] {
  const { queries } = JSON.parse(readFileSync('tests/search/queries.dev.json', 'utf8')) as { queries: JudgedQuery[] };
  return queries.filter((_, i) => i % 9 === 0).map(({ q }) => q);
}

/** All that stands in the field while these are typed. */
export function beginningsOf(queries: readonly string[]): string[] {
  return queries.flatMap((query) => Array.from({ length: query.length }, (_, i) => query.slice(0, i + 1)));
}

const repeated = (text: string) => text.repeat(200).slice(0, 200);

/** What nobody types and anything may paste: each has to be answered too. */
export const NASTY_QUERIES: Readonly<Record<string, string>> = {
  'one letter': repeated('a'),
  'two letters a word': repeated('qu '),
  'unknown words': repeated('zorgverlofmantel dagverblijfsopveng logeerplaatsje '),
  'a long compound': repeated('ouderenzorgmaatjesdagbestedingshuiskamer'),
  'almost a compound': `${repeated('dagzorgthuis').slice(0, 39)}x`,
  'many almost compounds': repeated('dagzorgthuisdagzorgthuisdagzorgthuisdag '),
  'known words': repeated('oppas dementie vervoer eenzaam geld eten moeder '),
  'accents on accents': repeated('z\u0300\u0301\u0302\u0303\u0304o\u0316\u0317\u0318\u0319r\u0335\u0336\u0337g'),
  emoji: repeated('👩‍👩‍👧‍👦🏳️‍🌈'),
  'right to left': repeated('مساعدة في المنزل لأمي '),
  'half of a pair': repeated('\ud83d \udc69x'),
  'signs that grow': repeated('ﷺ'),
  'controls and joiners': repeated('\u0000\u200d\u202eoppas'),
};
