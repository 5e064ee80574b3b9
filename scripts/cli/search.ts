import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { findPlace } from '../../src/resources/catalogue/find-place.ts';
import type { Catalogue, Match, Reason } from '../../src/resources/catalogue/model.ts';
import { parseQuery } from '../../src/resources/search/parse-query.ts';
import { search } from '../../src/resources/search/search.ts';
import { lexicon } from '../../src/resources/search/search-words.ts';
import { joinRegions, readRegionPacks } from '../build/build-pack.ts';
import { openContent } from '../open-content.ts';

const USAGE = `Searches the catalogue as the app does.

  npm run -s search -- --region hoeksche-waard [--place Strijen] [--json] "oppas voor mijn man"
  npm run -s search -- --queries FILE     FILE: {"queries": [{"id", "region", "q", "place"?}]}; prints {"id": [entry ids]}
  npm run -s search -- --distress FILE    FILE: [{"id", "q"}]; prints {"id": kind of distress or null}

  --regions FOLDER   folder of region folders (src/resources/regions)
  --today DATE       day to search on, YYYY-MM-DD (today)`;

const QueriesSchema = v.object({
  queries: v.array(
    v.object({
      id: v.union([v.string(), v.number()]),
      region: v.string(),
      q: v.string(),
      place: v.optional(v.nullable(v.string())),
    }),
  ),
});

const DistressSchema = v.array(v.object({ id: v.union([v.string(), v.number()]), q: v.string() }));

/** What is asked cannot be done as it was asked; the message says why. */
class AskedWrongly extends Error {}

/** All regions of a folder and the words of the search, opened as the app opens them. Throws when the data of a region is wrong. */
export async function openRegions(folder: string): Promise<ReadonlyMap<string, Catalogue>> {
  openContent();
  const read = await readRegionPacks(folder);
  if (read.problems.length > 0) throw new AskedWrongly(read.problems.join('\n'));
  return joinRegions(read);
}

function hitsOf(
  regions: ReadonlyMap<string, Catalogue>,
  asked: { readonly region: string; readonly q: string; readonly place?: string | null | undefined },
  today: string,
): readonly Match[] {
  const catalogue = regions.get(asked.region);
  if (!catalogue) throw new AskedWrongly(`Unknown region “${asked.region}”. Known: ${[...regions.keys()].join(', ')}.`);
  const [place] = asked.place ? findPlace(catalogue.region.places, asked.place) : [];
  if (asked.place && !place)
    console.error(`Unknown place “${asked.place}” in ${asked.region}: searched without a place.`);
  const result = search(catalogue, { text: asked.q, place, today }, lexicon);
  return result.status === 'results' ? result.hits : [];
}

function searchAll(file: string, regions: ReadonlyMap<string, Catalogue>, today: string): number {
  const { queries } = v.parse(QueriesSchema, JSON.parse(readFileSync(file, 'utf8')));
  let failed = 0;
  const found = queries.map((query) => {
    try {
      return [query.id, hitsOf(regions, query, today).map(({ id }) => id)];
    } catch (error) {
      if (!(error instanceof AskedWrongly)) throw error;
      console.error(`${query.id}: ${error.message}`);
      failed += 1;
      return [query.id, []];
    }
  });
  console.log(JSON.stringify(Object.fromEntries(found), null, 1));
  return failed > 0 ? 1 : 0;
}

/** The kind of distress in each text of a file; the region only lends its places. */
function distressAll(file: string, regions: ReadonlyMap<string, Catalogue>): number {
  const queries = v.parse(DistressSchema, JSON.parse(readFileSync(file, 'utf8')));
  const [catalogue] = regions.values();
  if (!catalogue) throw new AskedWrongly('There is no region.');
  const known = { index: catalogue.index, lexicon };
  const found = queries.map(({ id, q }) => [id, parseQuery(q, catalogue.region, known).distress?.kind ?? null]);
  console.log(JSON.stringify(Object.fromEntries(found), null, 1));
  return 0;
}

function reasonText(reason: Reason): string {
  if (reason.kind === 'word') return `“${reason.word}”`;
  if (reason.kind === 'meaning') return `“${reason.word}” → ${reason.term}`;
  return reason.kind === 'near' ? `${reason.place}, ${reason.km} km` : reason.kind;
}

async function run(args: readonly string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      region: text,
      place: text,
      queries: text,
      distress: text,
      regions: text,
      today: text,
      json: { type: 'boolean' },
    },
  });
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  const regions = await openRegions(values.regions ?? 'src/resources/regions');
  if (values.distress !== undefined) return distressAll(values.distress, regions);
  if (values.queries !== undefined) return searchAll(values.queries, regions, today);
  if (values.region === undefined || positionals.length === 0) throw new AskedWrongly(USAGE);
  const hits = hitsOf(regions, { region: values.region, q: positionals.join(' '), place: values.place }, today);
  if (values.json) console.log(JSON.stringify(hits, null, 1));
  else if (hits.length === 0) console.log('Niets gevonden.');
  else
    for (const { id, score, reasons } of hits)
      console.log(`${score.toFixed(2)}  ${id}  ${reasons.map(reasonText).join(', ')}`);
  return 0;
}

/** `search.ts`: see USAGE. Exit code 2 when it was asked wrongly, 1 when some queries of a file could not be answered. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    return await run(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
}
