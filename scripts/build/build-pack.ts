import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { buildPack, packProblems } from '../../src/resources/catalogue/build-pack.ts';
import type { Catalogue } from '../../src/resources/catalogue/model.ts';
import { joinCatalogues, openCatalogue } from '../../src/resources/catalogue/open-catalogue.ts';
import { readRegionFile } from '../../src/resources/catalogue/region-file.ts';
import type { Entry, Pack, Region, RegionList } from '../../src/resources/catalogue/schema.ts';
import { type CatalogueFile, parseCatalogueCsv } from '../../src/resources/csv/catalogue-csv.ts';
import type { CellReport } from '../../src/resources/csv/cell-report.ts';
import { cleanText } from '../../src/resources/csv/clean-text.ts';
import { openSearchIndex } from '../../src/resources/search/search-index.ts';
import { parseJson } from '../../src/shared/parse-json.ts';
import { shortId } from '../../src/take-home/short-id.ts';
import { gapLines } from '../rules/content/need-gaps.ts';

/** The folder of what is there for the whole country. */
const NATIONAL = 'nl';

/** All regions of a folder as packs. Use no pack when there is a problem; both lists are for people, in Dutch. */
export interface RegionPacks {
  /** By id, the national one apart. */
  readonly packs: ReadonlyMap<string, Pack>;
  /** What joins each of them; empty when the folder has none. */
  readonly national: Pack;
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

interface RegionFolder {
  readonly region: Region;
  readonly entries: readonly Entry[];
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

/** Larger files are not read at all. In bytes; a sheet of this size has tens of thousands of rows. */
const MOST_BYTES = 20_000_000;
/** More lines than this are not read by anyone. */
const MOST_LINES = 200;

/** What stands in a sheet may hold anything, also what a terminal would obey. */
const shown = (text: string, most: number): string => {
  const clean = cleanText(text).text;
  return clean.length > most ? `${clean.slice(0, most)}…` : clean;
};

function line(file: string, { row, column, value, message }: CellReport): string {
  const where = [file, `rij ${row}`, ...(column ? [`kolom ${shown(column, 40)}`] : [])].join(', ');
  return `${where}: ${value ? `“${shown(value, 80)}”. ` : ''}${shown(message, 500)}`;
}

/** @throws RangeError for a file that is too large */
function readText(file: string): string {
  if (statSync(file).size > MOST_BYTES) throw new RangeError('het bestand is te groot');
  return readFileSync(file, 'utf8');
}

/** The region that a file describes, or why it cannot be read. */
function readRegion(file: string): { readonly region: Region } | { readonly problem: string } {
  try {
    return { region: readRegionFile(parseJson(readText(file))) };
  } catch (error) {
    const why = v.isValiError(error) ? (v.getDotPath(error.issues[0]) ?? '') : shown((error as Error).message, 200);
    return { problem: `${file}: dit bestand kan niet worden gelezen (${why}).` };
  }
}

function readEntries(file: string, region: Region): CatalogueFile {
  try {
    return parseCatalogueCsv(readText(file), region);
  } catch (error) {
    const problem = { row: 1, column: '', value: '', message: `Kan niet worden gelezen: ${(error as Error).message}.` };
    return { entries: [], problems: [problem], notes: [] };
  }
}

function readRegionFolder(folder: string, id: string): RegionFolder {
  const file = join(folder, id, 'catalogue.csv');
  const read = readRegion(join(folder, id, 'region.json'));
  if ('problem' in read)
    return { region: { ...NOTHING_NATIONAL, id }, entries: [], problems: [read.problem], notes: [] };
  const { region } = read;
  const { entries, problems, notes } = readEntries(file, region);
  const wrongId =
    region.id === id ? [] : [`${join(folder, id, 'region.json')}: de id hoort “${id}” te zijn, als de map.`];
  const lines = (reports: readonly CellReport[]) => reports.map((report) => line(file, report));
  return { region, entries, problems: [...wrongId, ...lines(problems)], notes: lines(notes) };
}

/** A saved entry is found by its id in whatever region it is: two regions must not mean different things by one. */
function sharedIds(parts: readonly { readonly region: Region; readonly own: readonly Entry[] }[]): string[] {
  const regionOf = new Map<string, string>();
  return parts.flatMap(({ region, own }) =>
    own.flatMap(({ id }) => {
      const other = regionOf.get(id);
      regionOf.set(id, region.id);
      return other ? [`${region.id}: de id “${id}” staat ook in ${other}. Geef een van beide een andere id.`] : [];
    }),
  );
}

/** In a code that someone takes home an entry is a number of 24 bits: two entries must not become the same one. */
export function sameShortIds(ids: readonly string[]): string[] {
  const idOf = new Map<number, string>();
  return ids.flatMap((id) => {
    const other = idOf.get(shortId(id));
    idOf.set(shortId(id), id);
    if (other === undefined || other === id) return [];
    return [`De id’s “${other}” en “${id}” worden in een QR-code hetzelfde. Geef een van beide een andere id.`];
  });
}

/** Stands for what is missing, so that every deployment has the same files. */
const NOTHING_NATIONAL: Region = {
  id: NATIONAL,
  name: 'Nederland',
  municipalities: [],
  collected: '2026-11',
  places: [],
};

/** Reads the region folders (each with `region.json` and `catalogue.csv`) and makes a pack of each. */
export function readRegionPacks(folder: string): RegionPacks {
  const ids = readdirSync(folder, { withFileTypes: true }).flatMap((item) => (item.isDirectory() ? item.name : []));
  const folders = ids.sort().map((id) => readRegionFolder(folder, id));
  const whole = folders.find(({ region }) => region.id === NATIONAL);
  const national = whole?.entries ?? [];
  const parts = folders
    .filter(({ region }) => region.id !== NATIONAL)
    .map(({ region, entries }) => ({ region, own: entries, national }));
  const together = parts.flatMap((part) =>
    packProblems(part).map((problem) => `${join(folder, part.region.id)}: ${problem}`),
  );
  const short = sameShortIds(folders.flatMap(({ entries }) => entries.map(({ id }) => id)));
  const problems = [...folders.flatMap((one) => one.problems), ...together, ...sharedIds(parts), ...short];
  const notes = folders.flatMap((one) => one.notes);
  const packs = problems.length > 0 ? [] : parts.map((part) => [part.region.id, buildPack(part)] as const);
  return {
    packs: new Map(packs),
    national: buildPack({ region: whole?.region ?? NOTHING_NATIONAL, own: problems.length > 0 ? [] : national }),
    problems,
    notes,
  };
}

/** The regions as the app shows them: opened as it opens them, the national entries joined to each. */
export function joinRegions({ packs, national }: Pick<RegionPacks, 'packs' | 'national'>): Map<string, Catalogue> {
  const open = (pack: Pack) => openCatalogue(JSON.parse(JSON.stringify(pack)), openSearchIndex);
  const everywhere = open(national);
  return new Map([...packs].map(([id, pack]) => [id, joinCatalogues(open(pack), everywhere, openSearchIndex)]));
}

/** The files of the catalogue by name: the list of regions, and a pack for each and for the whole country. */
export function catalogueFiles({ packs, national }: Pick<RegionPacks, 'packs' | 'national'>): Map<string, unknown> {
  const regions = [...packs.values()].map(({ region: { id, name, places } }): RegionList[number] => ({
    id,
    name,
    places: places.map(({ name, otherNames, pc4 }) => ({ name, ...(otherNames ? { otherNames } : {}), pc4 })),
  }));
  return new Map<string, unknown>([
    ['index.json', regions],
    ...[national, ...packs.values()].map((pack) => [`${pack.region.id}.json`, pack] as const),
  ]);
}

const someOf = (lines: readonly string[]): readonly string[] =>
  lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), `En nog ${lines.length - MOST_LINES}.`] : lines;

/** `build-pack.ts [folder of regions] [folder to write the packs to]`: checks the regions and says what is wrong. */
export function main([folder = 'src/resources/regions', out]: readonly string[]): number {
  const read = readRegionPacks(folder);
  for (const note of someOf(read.notes)) console.log(`Let op: ${note}`);
  for (const problem of someOf(read.problems)) console.error(problem);
  if (read.problems.length > 0) return 1;
  const regions = joinRegions(read);
  for (const gap of gapLines(regions)) console.log(`Let op: ${gap}`);
  for (const [id, { entries }] of regions) console.log(`${id}: ${entries.size} vermeldingen.`);
  if (out) mkdirSync(out, { recursive: true });
  if (out) for (const [name, content] of catalogueFiles(read)) writeFileSync(join(out, name), JSON.stringify(content));
  return 0;
}
