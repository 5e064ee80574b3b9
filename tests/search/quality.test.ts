import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { OURS } from '../../scripts/bench/ours.ts';
import { PEERS } from '../../scripts/bench/peers.ts';
import { askIn, type JudgedQuery, measure } from '../../scripts/bench/quality.ts';
import { openRegions } from '../../scripts/cli/search.ts';

const { queries } = JSON.parse(readFileSync('tests/search/queries.dev.json', 'utf8')) as { queries: JudgedQuery[] };
const regions = await openRegions('src/resources/regions');
const ask = askIn(OURS, regions);
const of = (kind: string) => queries.filter((query) => query.kind.includes(kind));

/** nDCG@10 that each kind of query must reach at least. What has no goal of its own keeps near to what it reaches. */
const FLOORS = {
  lay: 0.75,
  sentence: 0.75,
  typo: 0.85,
  compound: 0.85,
  name: 0.85,
  place: 0.85,
  pro: 0.85,
  inflection: 0.78,
  acronym: 0.8,
};

describe('search on hand-judged queries', () => {
  test('as a whole', () => {
    const quality = measure(ask, queries);
    expect(quality.queries).toBeGreaterThan(60);
    expect(quality.ndcg).toBeGreaterThanOrEqual(0.8);
    expect(quality.mrr).toBeGreaterThan(0.92);
    expect(quality.top3).toBeGreaterThan(0.9);
  });

  test.each(Object.entries(FLOORS))('%s', (kind, floor) => {
    expect(measure(ask, of(kind)).ndcg).toBeGreaterThanOrEqual(floor);
  });

  test.each(PEERS)('far better than $name', (peer) => {
    expect(measure(ask, queries).ndcg).toBeGreaterThan(measure(askIn(peer, regions), queries).ndcg + 0.25);
  });

  test('every judged entry exists', () => {
    const known = (query: JudgedQuery) => regions.get(query.region)?.entries;
    const unknown = queries.flatMap((query) => Object.keys(query.judged).filter((id) => !known(query)?.has(id)));
    expect(unknown).toEqual([]);
  });
});

test('the measures themselves: a perfect order, a turned one and none', () => {
  const query: JudgedQuery = { id: 'q', region: 'r', q: 'x', kind: [], judged: { a: 3, b: 2, c: 1 } };
  expect(measure(() => ['a', 'b', 'c'], [query])).toEqual({ queries: 1, ndcg: 1, mrr: 1, recall: 1, top3: 1 });
  expect(measure(() => ['x', 'c', 'b', 'a'], [query])).toMatchObject({ mrr: 1 / 3, recall: 1, top3: 0 });
  expect(measure(() => ['c', 'b', 'a'], [query]).ndcg).toBeCloseTo(
    (1 + 3 / Math.log2(3) + 7 / 2) / (7 + 3 / Math.log2(3) + 1 / 2),
  );
  expect(measure(() => [], [query])).toMatchObject({ ndcg: 0, mrr: 0, recall: 0, top3: 0 });
});
