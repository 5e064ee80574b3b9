import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { catalogueFiles, NATIONAL, type Packs, packsOf, sameShortIds } from '../../src/catalogue-files/index.ts';
import type { Catalogue } from '../../src/resources/catalogue/model.ts';
import { joinCatalogues, openCatalogue } from '../../src/resources/catalogue/open-catalogue.ts';
import type { Pack } from '../../src/resources/catalogue/schema.ts';
import { gapLines, type Line, regionsTogether, wholeLine, withLevel } from '../../src/resources/rules/index.ts';
import { openSearchIndex } from '../../src/resources/search/search-index.ts';
import { contentOf } from './content-folder.mjs';
import { type RegionFolder, readRegionFolders } from './region-folders.ts';

/** All regions of a folder as packs. Use no pack when there is a problem; both lists are for people, in Dutch. */
export interface RegionPacks extends Packs {
  readonly problems: readonly string[];
  /** What asks for a look, and tips. */
  readonly notes: readonly string[];
}

/** More lines than this are not read by anyone. */
const MOST_LINES = 200;

/** What the regions say together: what is wrong in each, and what two of them both have. */
function allLines(root: string, folders: readonly RegionFolder[]): Line[] {
  const regions = folders.flatMap(({ region, entries }) => (region ? [{ region, entries }] : []));
  const together = regionsTogether(regions).map((report) => wholeLine(join(root, report.region), report));
  const short = sameShortIds(regions.flatMap(({ entries }) => entries.map(({ id }) => id)));
  return [...folders.flatMap(({ lines }) => lines), ...together, ...short];
}

const systemDay = (): string => new Date().toISOString().slice(0, 10);

/**
 * Reads the region folders and makes a pack of each.
 * @param today the day on which the lists are looked at; that of the machine's clock unless it is given
 */
export async function readRegionPacks(root: string, today: string = systemDay()): Promise<RegionPacks> {
  const folders = await readRegionFolders(root, today, NATIONAL);
  const lines = allLines(root, folders);
  const problems = lines.filter(({ level }) => level === 'fout').map(withLevel);
  const notes = lines.filter(({ level }) => level !== 'fout').map(withLevel);
  const regions = folders.flatMap(({ region, entries }) => (region ? [{ region, entries }] : []));
  return { ...packsOf(problems.length > 0 ? [] : regions), problems, notes };
}

/** The regions as the app shows them: opened as it opens them, the national entries joined to each. */
export function joinRegions({ packs, national }: Pick<RegionPacks, 'packs' | 'national'>): Map<string, Catalogue> {
  const open = (pack: Pack) => openCatalogue(JSON.parse(JSON.stringify(pack)), openSearchIndex);
  const everywhere = open(national);
  return new Map([...packs].map(([id, pack]) => [id, joinCatalogues(open(pack), everywhere, openSearchIndex)]));
}

const someOf = (lines: readonly string[]): readonly string[] =>
  lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), `En nog ${lines.length - MOST_LINES}.`] : lines;

/** `build-pack.ts [folder of regions] [folder to write the packs to]`: checks the regions and says what is wrong. */
export async function main([folder = relative('.', contentOf('.').regions), out]: readonly string[]): Promise<number> {
  const read = await readRegionPacks(folder);
  for (const note of someOf(read.notes)) console.log(note);
  for (const problem of someOf(read.problems)) console.error(problem);
  if (read.problems.length > 0) return 1;
  const regions = joinRegions(read);
  for (const gap of gapLines(regions)) console.log(`Tip: ${gap}`);
  for (const [id, { entries }] of regions) console.log(`${id}: ${entries.size} vermeldingen.`);
  if (out) mkdirSync(out, { recursive: true });
  if (out) for (const [name, content] of catalogueFiles(read)) writeFileSync(join(out, name), JSON.stringify(content));
  return 0;
}
