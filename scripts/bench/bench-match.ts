import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { helpForPersona, shownIds } from '../cli/match.ts';
import { PersonasSchema } from '../cli/personas.ts';
import { openRegions } from '../cli/search.ts';
import { type MatchQuality, measureMatch, summarize } from './match-quality.ts';

const cell = (value: number | boolean | null): string =>
  (value === null ? '-' : typeof value === 'boolean' ? (value ? 'yes' : 'no') : value.toFixed(3)).padStart(8);

function line({ id, ndcg, top3, mustOnTop, harmful, shown }: MatchQuality): string {
  return `${id.padEnd(8)}${cell(ndcg)}${cell(top3)}${cell(mustOnTop)}${String(shown).padStart(8)}  ${harmful.join(' ')}`;
}

/**
 * `bench-match.ts [personas file] [day]`: how good the help is that judged personas are shown, worst first, and the means:
 * nDCG@10, a 3 among the first three, what must be first on top, harmful entries in twenty, entries shown. The last line
 * leaves out entries that came into the catalogue after the judging, which nobody graded.
 */
export async function main([file = 'tests/match/personas.dev.json', day]: readonly string[]): Promise<number> {
  const { personas } = v.parse(PersonasSchema, JSON.parse(readFileSync(file, 'utf8')));
  const graded = new Set<string>(JSON.parse(readFileSync('tests/match/graded-entries.json', 'utf8')));
  const regions = await openRegions('src/resources/regions');
  const today = day ?? new Date().toISOString().slice(0, 10);
  const lists = personas.map((persona) => ({ persona, ids: shownIds(helpForPersona(persona, regions, today)) }));
  const measure = (keep: (id: string) => boolean): MatchQuality[] =>
    lists.map(({ persona, ids }) => measureMatch({ ...persona, judgments: persona.judgments ?? {} }, ids.filter(keep)));
  const all = measure(() => true);
  console.log(`${'persona'.padEnd(8)} nDCG@10   top-3    must   shown  harmful in 20`);
  for (const one of [...all].sort((a, b) => (a.ndcg ?? 9) - (b.ndcg ?? 9))) console.log(line(one));
  const total = (name: string, some: readonly MatchQuality[]) => {
    const { ndcg, top3, mustOnTop, harmful, shown } = summarize(some);
    console.log(
      `${name.padEnd(28)}nDCG@10 ${ndcg.toFixed(3)}  top-3 ${top3.toFixed(3)}  must ${mustOnTop.toFixed(2)}  harmful ${harmful.toFixed(2)}  shown ${shown.toFixed(1)}`,
    );
  };
  total(`\nall (${personas.length})`, all);
  total(
    'graded entries only',
    measure((id) => graded.has(id)),
  );
  return 0;
}
