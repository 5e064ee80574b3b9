import { decodeText, MOST_BYTES, readSheetFile } from '../../catalogue-files/index.ts';
import type { Region } from '../../resources/index.ts';
import { type JsonReport, readRegion, type Sheet, sayOfFile } from '../../resources/rules/index.ts';

/** A file that someone chose or dropped. */
export interface GivenFile {
  /** With the folders it lies in, where those are known: `hoeksche-waard/catalogue.csv`. */
  readonly path: string;
  readonly bytes: () => Promise<Uint8Array>;
  readonly size: number;
}

/** A list out of a file, or why it is none; with its region, where a `region.json` lay beside it. */
export interface FoundList {
  readonly fileName: string;
  readonly folder: string;
  readonly sheet?: Sheet;
  /** Why the file cannot be read. */
  readonly problem?: string;
  readonly region?: Region;
  readonly regionText?: string;
  /** What is wrong with `region.json`, when that keeps it from being used. */
  readonly regionReports: readonly JsonReport[];
}

const LIST_FILE = /\.(csv|tsv|txt|xlsx?|xlsm|ods)$/i;
const MEMORY_OF_EXCEL = /^(~\$|\.)/;

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

async function readList(file: GivenFile): Promise<Pick<FoundList, 'sheet' | 'problem'>> {
  if (file.size > MOST_BYTES) return { problem: sayOfFile.tooLarge().message };
  const read = await readSheetFile(nameOf(file.path), await file.bytes());
  return 'sheet' in read ? { sheet: read.sheet } : { problem: read.problem.message };
}

async function readRegionOf(
  file: GivenFile | undefined,
  folder: string,
): Promise<Pick<FoundList, 'region' | 'regionText' | 'regionReports'>> {
  if (!file || file.size > MOST_BYTES) return { regionReports: [] };
  const { text } = decodeText(await file.bytes());
  const { region, reports } = readRegion(text, folder || undefined);
  return { regionText: text, regionReports: reports, ...(region ? { region } : {}) };
}

/** In a folder of a region only the file of that name is the list; loose files are lists whatever they are called. */
function listsAmong(files: readonly GivenFile[], hasRegion: boolean): readonly GivenFile[] {
  const lists = files.filter(({ path }) => LIST_FILE.test(path) && !MEMORY_OF_EXCEL.test(nameOf(path)));
  const own = lists.filter(({ path }) => /^catalogue\./i.test(nameOf(path)));
  return hasRegion && own.length > 0 ? own.slice(0, 1) : lists;
}

/** The lists among files that someone chose, each with the region of its folder. Never rejects on what is in a file. */
export async function readGivenFiles(files: readonly GivenFile[]): Promise<readonly FoundList[]> {
  const byFolder = new Map<string, GivenFile[]>();
  for (const file of files) {
    const folder = file.path.slice(0, Math.max(0, file.path.lastIndexOf('/')));
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), file]);
  }
  const found = [...byFolder].map(async ([path, own]) => {
    const folder = nameOf(path);
    const regionFile = own.find((file) => nameOf(file.path).toLowerCase() === 'region.json');
    const region = await readRegionOf(regionFile, folder);
    const lists = listsAmong(own, regionFile !== undefined);
    return Promise.all(
      lists.map(async (list) => ({ fileName: nameOf(list.path), folder, ...(await readList(list)), ...region })),
    );
  });
  return (await Promise.all(found)).flat().sort((a, b) => a.folder.localeCompare(b.folder, 'nl'));
}
