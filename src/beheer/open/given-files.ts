import type { GivenFile } from './read-files.ts';

/** So many files in a folder are looked at; a folder with more is another one. */
const MOST_FILES = 2000;

const givenFile = (file: File, path: string): GivenFile => ({
  path,
  size: file.size,
  bytes: async () => new Uint8Array(await file.arrayBuffer()),
});

/** The files of a field for files or a folder. */
export const filesOfField = ({ files }: HTMLInputElement): readonly GivenFile[] =>
  [...(files ?? [])].slice(0, MOST_FILES).map((file) => givenFile(file, file.webkitRelativePath || file.name));

const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((done, failed) => entry.file(done, failed));

async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  // A browser hands out a hundred at a time.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0 || all.length > MOST_FILES) return all;
    all.push(...some);
  }
}

async function filesUnder(entry: FileSystemEntry): Promise<readonly GivenFile[]> {
  if (entry.isFile) {
    return [givenFile(await fileOf(entry as FileSystemFileEntry), entry.fullPath.replace(/^\//, ''))];
  }
  const inside = await entriesOf(entry as FileSystemDirectoryEntry);
  return (await Promise.all(inside.map(filesUnder))).flat();
}

/** What was dropped on the page: files, and whole folders with what is in them. */
export async function filesOfDrop(data: DataTransfer): Promise<readonly GivenFile[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return [...data.files].map((file) => givenFile(file, file.name));
  return (await Promise.all(entries.map(filesUnder))).flat();
}
