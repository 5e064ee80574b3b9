import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPack, packProblems } from '../src/resources/build-pack.ts';
import { parseCatalogueCsv } from '../src/resources/catalogue-csv.ts';
import type { CellReport } from '../src/resources/csv/cell-report.ts';
import type { Catalogue } from '../src/resources/model.ts';
import { joinCatalogues, openCatalogue } from '../src/resources/open-catalogue.ts';
import { readRegionFile } from '../src/resources/region-file.ts';
import type { Entry, Pack, Region, RegionList } from '../src/resources/schema.ts';
import { openSearchIndex } from '../src/resources/search-index.ts';

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

function line(file: string, { row, column, value, message }: CellReport): string {
  const where = [file, `rij ${row}`, ...(column ? [`kolom ${column}`] : [])].join(', ');
  return `${where}: ${value ? `“${value}”. ` : ''}${message}`;
}

function readRegionFolder(folder: string, id: string): RegionFolder {
  const file = join(folder, id, 'catalogue.csv');
  const region = readRegionFile(JSON.parse(readFileSync(join(folder, id, 'region.json'), 'utf8')));
  const { entries, problems, notes } = parseCatalogueCsv(readFileSync(file, 'utf8'), region);
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
  const problems = [...folders.flatMap((one) => one.problems), ...together, ...sharedIds(parts)];
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

/** `build-pack.ts [folder of regions] [folder to write the packs to]`: checks the regions and says what is wrong. */
export function main([folder = 'src/resources/regions', out]: readonly string[]): number {
  const read = readRegionPacks(folder);
  for (const note of read.notes) console.log(`Let op: ${note}`);
  for (const problem of read.problems) console.error(problem);
  if (read.problems.length > 0) return 1;
  for (const [id, { entries }] of joinRegions(read)) console.log(`${id}: ${entries.size} vermeldingen.`);
  if (out) mkdirSync(out, { recursive: true });
  if (out) for (const [name, content] of catalogueFiles(read)) writeFileSync(join(out, name), JSON.stringify(content));
  return 0;
}
