import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const linesOf = (file: URL): string[] => {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n');
  } catch {
    return [];
  }
};

/**
 * Compares lines with those of a file that people read, or writes the file anew.
 * @returns what the first line is that differs; null when none does
 */
export function differenceFrom(file: URL, lines: readonly string[], isUpdate: boolean): string | null {
  const known = linesOf(file);
  const at = lines.findIndex((line, place) => line !== known[place]);
  const first = at === -1 && known.length > lines.length ? lines.length : at;
  if (first === -1) return null;
  if (isUpdate) {
    mkdirSync(dirname(file.pathname), { recursive: true });
    writeFileSync(file, `${lines.join('\n')}\n`);
    return null;
  }
  return `line ${first + 1}: was "${known[first] ?? '(nothing)'}", is "${lines[first] ?? '(nothing)'}"`;
}
