import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPack, packProblems } from '../src/resources/build-pack.ts';
import { parseCatalogueCsv } from '../src/resources/catalogue-csv.ts';
import type { CellReport } from '../src/resources/csv/cell-report.ts';
import { readRegionFile } from '../src/resources/region-file.ts';
import type { Entry, Pack, Region } from '../src/resources/schema.ts';
import { buildSearchIndex } from '../src/resources/search-index.ts';

/** The folder of the region whose entries go into every pack. */
const NATIONAL = 'nl';

/** All regions of a folder as packs, by id. Use no pack when there is a problem; both lists are for people, in Dutch. */
export interface RegionPacks {
  readonly packs: ReadonlyMap<string, Pack>;
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

/** Reads the region folders (each with `region.json` and `catalogue.csv`) and makes a pack of each, `nl` excepted. */
export function readRegionPacks(folder: string): RegionPacks {
  const ids = readdirSync(folder, { withFileTypes: true }).flatMap((item) => (item.isDirectory() ? item.name : []));
  const folders = ids.sort().map((id) => readRegionFolder(folder, id));
  const national = folders.find(({ region }) => region.id === NATIONAL)?.entries ?? [];
  const parts = folders
    .filter(({ region }) => region.id !== NATIONAL)
    .map(({ region, entries }) => ({ region, own: entries, national }));
  const together = parts.flatMap((part) =>
    packProblems(part).map((problem) => `${join(folder, part.region.id)}: ${problem}`),
  );
  const problems = [...folders.flatMap((one) => one.problems), ...together, ...sharedIds(parts)];
  const notes = folders.flatMap((one) => one.notes);
  const packs =
    problems.length > 0 ? [] : parts.map((part) => [part.region.id, buildPack(part, buildSearchIndex)] as const);
  return { packs: new Map(packs), problems, notes };
}

/** `build-pack.ts [folder of regions] [folder to write the packs to]`: checks the regions and says what is wrong. */
export function main([folder = 'src/resources/regions', out]: readonly string[]): number {
  const { packs, problems, notes } = readRegionPacks(folder);
  for (const note of notes) console.log(`Let op: ${note}`);
  for (const problem of problems) console.error(problem);
  for (const [id, pack] of packs) {
    console.log(`${id}: ${pack.entries.length} vermeldingen.`);
    if (!out) continue;
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, `${id}.json`), JSON.stringify(pack));
  }
  return problems.length > 0 ? 1 : 0;
}
