import { readFileSync } from 'node:fs';
import type { Catalogue } from '../../src/resources/catalogue/model.ts';
import { parseQuery } from '../../src/resources/search/parse-query.ts';
import { lexicon } from '../../src/resources/search/search-words.ts';
import { OURS } from './ours.ts';
import { askIn, isAnswerable, type JudgedQuery, measure } from './quality.ts';

/** A phrase that was judged by whether it speaks of distress. */
interface JudgedDistress {
  readonly q: string;
  /** The kind of distress; none for what only looks like it. */
  readonly kind?: string | null;
}

/** What says it outright, what only lets it show, and what looks like it and is none. */
const FORMS = ['direct', 'indirect', 'lookalike'] as const;

const share = (part: number, whole: number) =>
  `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(0)} %)`;

/** Sums alone: nobody may read which sentence of a blind set went wrong. */
export function spokenLines(file: string, regions: ReadonlyMap<string, Catalogue>): string[] {
  const { queries } = JSON.parse(readFileSync(file, 'utf8')) as { queries: JudgedQuery[] };
  const ask = askIn(OURS, regions);
  const all = measure(ask, queries);
  const nothing = queries.filter((query) => !isAnswerable(query));
  const silent = nothing.filter((query) => ask(query).length === 0).length;
  return [
    `spoken sentences, blind: n ${all.queries}, nDCG@10 ${all.ndcg.toFixed(3)}, MRR ${all.mrr.toFixed(3)}, recall@10 ${all.recall.toFixed(3)}, top-3 ${all.top3.toFixed(3)}`,
    `silent when nothing fits: ${share(silent, nothing.length)}`,
  ];
}

/** How many phrases of each form are heard, and of those how many as the kind that was meant. */
export function distressLines(file: string, regions: ReadonlyMap<string, Catalogue>): string[] {
  const sets = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<(typeof FORMS)[number], JudgedDistress[]>>;
  const [catalogue] = regions.values();
  if (!catalogue) return [];
  const known = { index: catalogue.index, lexicon };
  return FORMS.map((form) => {
    const found = sets[form].map(({ q, kind }) => ({
      meant: kind ?? null,
      heard: parseQuery(q, catalogue.region, known).distress?.kind ?? null,
    }));
    const heard = found.filter(({ heard: kind }) => kind !== null);
    const right = heard.filter(({ heard: kind, meant }) => kind === meant);
    return `distress, blind, ${form}: heard ${share(heard.length, found.length)}, as the kind that was meant ${right.length}`;
  });
}
