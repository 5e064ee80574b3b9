import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText, MOST_BYTES, readSheetFile } from '../../src/catalogue-files/index.ts';
import type { Entry, Region } from '../../src/resources/catalogue/schema.ts';
import {
  type CellReport,
  homeDigits,
  jsonLinesOf,
  type Line,
  type ListOptions,
  linesOf,
  parseCatalogueSheet,
  readRegion,
  sayOfFile as say,
  wayInProblems,
  wholeLine,
} from '../../src/resources/rules/index.ts';

/** A region as its folder has it, and what there is to say about its files. There is no region when its file is wrong. */
export interface RegionFolder {
  readonly id: string;
  readonly region?: Region;
  readonly entries: readonly Entry[];
  readonly lines: readonly Line[];
}

const REGION_FILE = 'region.json';
/** In the order in which one is chosen when there are more. */
const LIST_FILES = ['catalogue.csv', 'catalogue.xlsx', 'catalogue.ods'];
/** What may be a list under another name. */
const MAY_BE_LIST = /\.(csv|tsv|txt|xlsx?|xlsm|ods|numbers)$/i;
const MEMORY_OF_EXCEL = /^(~\$|\.)/;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((item) =>
    item.isFile() && !MEMORY_OF_EXCEL.test(item.name) ? [item.name] : [],
  );

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .flatMap((item) => (item.isDirectory() && !item.name.startsWith('.') ? [item.name] : []))
    .sort();

const isLarge = (file: string): boolean => statSync(file).size > MOST_BYTES;

const holdsRegion = (folder: string): boolean =>
  filesIn(folder).some((name) => name === REGION_FILE || /^catalogue\./i.test(name));

function readRegionFile(folder: string, id: string): { readonly region?: Region; readonly lines: readonly Line[] } {
  const file = join(folder, REGION_FILE);
  if (!existsSync(file)) return { lines: [wholeLine(file, say.noRegionFile())] };
  if (isLarge(file)) return { lines: [wholeLine(file, say.tooLarge())] };
  const { region, reports } = readRegion(decodeText(readFileSync(file)).text, id);
  const lines = jsonLinesOf(file, reports);
  return region ? { region, lines } : { lines };
}

/** The file that is the list of a region, and what there is to say about there being none, or more than one. */
function listFile(folder: string): { readonly name?: string; readonly lines: readonly Line[] } {
  const names = filesIn(folder);
  const own = LIST_FILES.flatMap((name) => names.filter((other) => other.toLowerCase() === name));
  const others = names.filter((name) => MAY_BE_LIST.test(name) && !own.includes(name));
  const [name, ...rest] = own;
  if (name === undefined) return { lines: [wholeLine(folder, say.noList(others))] };
  return { name, lines: rest.length > 0 ? [wholeLine(folder, say.twoLists(name, rest))] : [] };
}

interface ListRead {
  readonly entries: readonly Entry[];
  readonly reports: readonly CellReport[];
  readonly rowOf: ReadonlyMap<string, number>;
}

const noEntries = (...reports: readonly CellReport[]): ListRead => ({ entries: [], reports, rowOf: new Map() });

async function readList(file: string, name: string, region: Region, options: ListOptions): Promise<ListRead> {
  if (isLarge(file)) return noEntries(say.ofFile(say.tooLarge()));
  const read = await readSheetFile(name, readFileSync(file));
  if ('problem' in read) {
    const isInstead = !/\.csv$/i.test(name) && read.problem.rule === 'unreadable';
    return noEntries(isInstead ? say.ofFile(say.unreadableInstead(name)) : read.problem);
  }
  const { entries, rowOf, problems, notes } = parseCatalogueSheet(read.sheet, region, options);
  return { entries, rowOf, reports: [...problems, ...notes] };
}

async function readRegionFolder(
  root: string,
  id: string,
  today: string,
  national: readonly Entry[],
): Promise<RegionFolder> {
  const folder = join(root, id);
  if (!holdsRegion(folder)) return { id, entries: [], lines: [wholeLine(folder, say.noCatalogueFolder())] };
  const list = listFile(folder);
  const { region, lines } = readRegionFile(folder, id);
  if (region === undefined || list.name === undefined) return { id, entries: [], lines: [...lines, ...list.lines] };
  const file = join(folder, list.name);
  const elsewhere = new Set(national.flatMap(({ phones }) => phones.map(({ dial }) => homeDigits(dial))));
  const { entries, reports, rowOf } = await readList(file, list.name, region, { today, elsewhere });
  const ways = wayInProblems({ region, own: entries, national, listed: rowOf }).map((one) =>
    say.ofFile(one.said, rowOf.get(one.id) ?? 1, 'ingang'),
  );
  return { id, region, entries, lines: [...lines, ...list.lines, ...linesOf(file, [...reports, ...ways])] };
}

/** Why a folder is not one with folders of regions; undefined when it is. */
function wrongFolder(root: string): Line | undefined {
  if (!existsSync(root)) return wholeLine(root, say.noSuchFolder());
  if (!statSync(root).isDirectory()) return wholeLine(root, say.notAFolder());
  if (foldersIn(root).some((id) => holdsRegion(join(root, id)))) return undefined;
  return wholeLine(root, say.noRegionFolders(holdsRegion(root)));
}

/**
 * Reads the folders of regions in a folder, each with `region.json` and a list (`catalogue.csv`, `.xlsx` or `.ods`).
 * @param today the day on which the lists are looked at
 * @param national the folder of what is there for the whole country: the others may point to its entries
 */
export async function readRegionFolders(root: string, today: string, national: string): Promise<RegionFolder[]> {
  const wrong = wrongFolder(root);
  if (wrong) return [{ id: '', entries: [], lines: [wrong] }];
  const ids = foldersIn(root);
  const whole = ids.includes(national) ? [await readRegionFolder(root, national, today, [])] : [];
  const entries = whole.flatMap((one) => one.entries);
  const others = ids.filter((id) => id !== national).map((id) => readRegionFolder(root, id, today, entries));
  return [...whole, ...(await Promise.all(others))].sort((a, b) => (a.id < b.id ? -1 : 1));
}
