import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import lunr from 'lunr';
import type { Catalogue } from '../src/resources/model.ts';
import type { Entry, Place } from '../src/resources/schema.ts';
import { search } from '../src/resources/search.ts';
import { openRegions } from './search.ts';

/** One hand-judged query: entry id to grade, 1 (related) to 3 (exactly what the person needs). */
export interface JudgedQuery {
  readonly id: string;
  readonly region: string;
  readonly q: string;
  readonly place?: string;
  readonly kind: readonly string[];
  readonly judged: Readonly<Record<string, number>>;
}

/** A search engine to measure: made ready once for a region, then asked for ids, best first. */
export interface Engine {
  readonly name: string;
  open(catalogue: Catalogue): (text: string, place: Place | undefined) => readonly string[];
}

/** How well queries were answered, each a mean between 0 and 1. */
export interface Quality {
  readonly queries: number;
  readonly ndcg: number;
  /** Of the first entry with grade 2 or more. */
  readonly mrr: number;
  /** Of the judged entries, or of ten when there are more, that are in the first ten. */
  readonly recall: number;
  /** Queries with an entry of the best grade among the first three. */
  readonly top3: number;
}

const TODAY = '2026-11-22';

/** What the app does. */
export const OURS: Engine = {
  name: 'ademruimte',
  open: (catalogue) => (text, place) => {
    const result = search(catalogue, { text, place, today: TODAY });
    return result.status === 'results' ? result.hits.map(({ id }) => id) : [];
  },
};

/** lunr as it comes: one text per entry, its own (English) language handling. */
export const PLAIN_LUNR: Engine = {
  name: 'plain lunr',
  open(catalogue) {
    const text = (entry: Entry) => [entry.organisation, entry.short, ...entry.keywords, entry.place].join(' ');
    const index = lunr(function () {
      this.field('name', { boost: 3 });
      this.field('text');
      for (const entry of catalogue.entries.values()) this.add({ id: entry.id, name: entry.name, text: text(entry) });
    });
    const ask = (query: string) => index.query((q) => q.term(lunr.tokenizer(query), {}));
    return (query) => ask(query).map(({ ref }) => ref);
  },
};

const gain = (grades: readonly number[]) =>
  grades.reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function measureOne(ids: readonly string[], judged: JudgedQuery['judged']) {
  const best = Object.values(judged).sort((a, b) => b - a);
  const grades = ids.map((id) => judged[id] ?? 0);
  const first = grades.findIndex((grade) => grade >= 2);
  return {
    ndcg: gain(grades.slice(0, 10)) / gain(best.slice(0, 10)),
    mrr: first < 0 ? 0 : 1 / (first + 1),
    recall: grades.slice(0, 10).filter((grade) => grade > 0).length / Math.min(10, best.length),
    top3: grades.slice(0, 3).includes(best[0] ?? 3) ? 1 : 0,
  };
}

/** Measures an engine on judged queries; those that nothing fits are left out. */
export function measure(ask: (query: JudgedQuery) => readonly string[], queries: readonly JudgedQuery[]): Quality {
  const results = queries
    .filter(({ judged }) => Object.keys(judged).length > 0)
    .map((query) => measureOne(ask(query), query.judged));
  const of = (key: keyof (typeof results)[number]) => mean(results.map((result) => result[key]));
  return { queries: results.length, ndcg: of('ndcg'), mrr: of('mrr'), recall: of('recall'), top3: of('top3') };
}

/** Asks an engine in the region and place of each query. */
export function askIn(
  engine: Engine,
  regions: ReadonlyMap<string, Catalogue>,
): (query: JudgedQuery) => readonly string[] {
  const opened = new Map([...regions].map(([id, catalogue]) => [id, engine.open(catalogue)]));
  return ({ region, q, place }) => {
    const places = regions.get(region)?.region.places ?? [];
    return (
      opened.get(region)?.(
        q,
        places.find(({ name }) => name === place),
      ) ?? []
    );
  };
}

function report(name: string, { queries, ndcg, mrr, recall, top3 }: Quality): string {
  const cells = [ndcg, mrr, recall, top3].map((value) => value.toFixed(3).padStart(8));
  return `${name.padEnd(14)}${String(queries).padStart(5)}${cells.join('')}`;
}

/** The kinds of query that can be measured: with at least one entry that fits. */
function kindsOf(queries: readonly JudgedQuery[]): string[] {
  const answerable = queries.filter(({ judged }) => Object.keys(judged).length > 0);
  return [...new Set(answerable.flatMap((query) => query.kind))].sort();
}

/** `bench-search.ts [queries file]`: our search beside others, per kind of query. */
export function main([file = 'tests/search/queries.dev.json']: readonly string[]): number {
  const { queries } = JSON.parse(readFileSync(file, 'utf8')) as { queries: JudgedQuery[] };
  const regions = openRegions('src/resources/regions');
  for (const engine of [OURS, PLAIN_LUNR]) {
    const ask = askIn(engine, regions);
    console.log(`\n${engine.name.padEnd(14)}    n  nDCG@10     MRR  rec@10    top3`);
    for (const kind of kindsOf(queries))
      console.log(
        report(
          kind,
          measure(
            ask,
            queries.filter((query) => query.kind.includes(kind)),
          ),
        ),
      );
    console.log(report('all', measure(ask, queries)));
    const unanswerable = queries.filter(({ judged }) => Object.keys(judged).length === 0);
    const silent = unanswerable.filter((query) => ask(query).length === 0).length;
    const times = queries.map((query) => {
      const start = performance.now();
      ask(query);
      return performance.now() - start;
    });
    console.log(
      `nothing fits: silent on ${silent} of ${unanswerable.length}; slowest query ${Math.max(...times).toFixed(1)} ms`,
    );
  }
  return 0;
}
