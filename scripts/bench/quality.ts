import type { Catalogue } from '../../src/resources/catalogue/model.ts';
import type { Engine } from './engine.ts';

/** One hand-judged query: entry id to grade, 1 (related) to 3 (exactly what the person needs). */
export interface JudgedQuery {
  readonly id: string;
  readonly region: string;
  readonly q: string;
  readonly place?: string;
  readonly kind: readonly string[];
  readonly judged: Readonly<Record<string, number>>;
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

const gain = (grades: readonly number[]) =>
  grades.reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** True for a query that something in the catalogue fits. */
export const isAnswerable = ({ judged }: JudgedQuery): boolean => Object.keys(judged).length > 0;

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
  const results = queries.filter(isAnswerable).map((query) => measureOne(ask(query), query.judged));
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
    const chosen = places.find(({ name }) => name === place);
    return opened.get(region)?.(q, chosen) ?? [];
  };
}
