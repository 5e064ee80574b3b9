import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A word that stands nowhere by itself, and differs for each session: letters only, as someone types in a search field. */
export function markerOf(seed: number, session: number): string {
  let rest = seed * 1000 + session;
  let letters = '';
  for (let place = 0; place < 8; place += 1) {
    letters += String.fromCharCode(97 + (rest % 26));
    rest = Math.floor(rest / 26);
  }
  return `zqx${letters}xqz`;
}

/** Whether the bytes hold the word, as UTF-8 or as the UTF-16 in which a browser keeps much of its text. */
export const holds = (bytes: Buffer, word: string): boolean =>
  // As bytes: Node looks for a text in UTF-16 at even places only.
  bytes.includes(Buffer.from(word, 'utf8')) || bytes.includes(Buffer.from(word, 'utf16le'));

/** Files below a folder whose bytes hold the word, by their path in it. A compressed file may hide it. */
export function filesWith(folder: string, words: readonly string[]): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return files
    .filter((file) => {
      const bytes = readIfThere(file);
      return words.some((word) => relative(folder, file).includes(word) || holds(bytes, word));
    })
    .map((file) => relative(folder, file));
}

/** A running browser takes files away while they are looked at. */
function readIfThere(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

/** Looks for words in a text that comes in pieces: a word may lie across two of them. */
export function streamSearch(words: readonly string[]) {
  const found = new Set<string>();
  const longest = Math.max(0, ...words.map((word) => word.length));
  let tail = '';
  return {
    add(piece: string): void {
      const text = tail + piece;
      for (const word of words) if (text.includes(word)) found.add(word);
      tail = text.slice(Math.max(0, text.length - longest + 1));
    },
    found: (): readonly string[] => [...found],
  };
}
