import { readFileSync } from 'node:fs';
import { openRegions } from '../cli/search.ts';
import { distressLines, spokenLines } from './blind.ts';
import { describeRun } from './describe-run.ts';
import type { Engine } from './engine.ts';
import { languageLines } from './languages.ts';
import { OURS } from './ours.ts';
import { PEERS } from './peers.ts';
import { askIn, isAnswerable, type JudgedQuery, measure, type Quality } from './quality.ts';

const ENGINES: readonly Engine[] = [OURS, ...PEERS];
const MEASURES = { ndcg: 'nDCG@10', mrr: 'MRR', recall: 'recall@10', top3: 'top-3' } as const;

/** Judged blind: only sums are printed. */
const SPOKEN = ['tests/search/spoken.blind.json', 'tests/search/spoken-second.blind.json'];
/** Words and sentences in other languages, and these languages. */
const IN_LANGUAGES = 'tests/search/languages/queries.json';
const LANGUAGES = ['tr', 'ar', 'pl', 'uk'];
const DISTRESS = 'tests/search/distress.blind.json';

type Row = { readonly name: string; readonly cells: readonly Quality[] };

function table(title: string, of: (quality: Quality) => string, rows: readonly Row[]): string {
  const head = ENGINES.map(({ name }) => name.padStart(12)).join('');
  const lines = rows.map(
    ({ name, cells }) =>
      name.padEnd(12) +
      String(cells[0]?.queries).padStart(4) +
      cells.map((quality) => of(quality).padStart(12)).join(''),
  );
  return [`\n${title.padEnd(12)}   n${head}`, ...lines].join('\n');
}

/** `bench-search.ts [queries file]`: our search beside others on the same entries, a table for each measure, a row per kind of query. */
export async function main([file = 'tests/search/queries.dev.json']: readonly string[]): Promise<number> {
  const { queries } = JSON.parse(readFileSync(file, 'utf8')) as { queries: JudgedQuery[] };
  const regions = await openRegions('src/resources/regions');
  const asks = ENGINES.map((engine) => askIn(engine, regions));
  const row = (name: string, some: readonly JudgedQuery[]): Row => ({
    name,
    cells: asks.map((ask) => measure(ask, some)),
  });
  const kinds = [...new Set(queries.filter(isAnswerable).flatMap(({ kind }) => kind))].sort();
  const rows = [
    ...kinds.map((kind) =>
      row(
        kind,
        queries.filter((query) => query.kind.includes(kind)),
      ),
    ),
    row('all', queries),
  ];
  console.log(describeRun(ENGINES));
  for (const [key, title] of Object.entries(MEASURES))
    console.log(table(title, (quality) => quality[key as keyof typeof MEASURES].toFixed(3), rows));
  const unanswerable = queries.filter((query) => !isAnswerable(query));
  const silent = asks.map((ask) => String(unanswerable.filter((query) => ask(query).length === 0).length));
  console.log(`\nsilent when nothing fits (of ${unanswerable.length})`);
  console.log(' '.repeat(16) + silent.map((number) => number.padStart(12)).join(''));
  console.log(`\n${languageLines(IN_LANGUAGES, LANGUAGES, regions).join('\n')}`);
  const blind = [...SPOKEN.flatMap((one) => spokenLines(one, regions)), ...distressLines(DISTRESS, regions)];
  console.log(`\n${blind.join('\n')}`);
  return 0;
}
