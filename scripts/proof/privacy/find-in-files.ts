import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files below a folder that hold a text, in UTF-8 or UTF-16LE. A browser may be writing: what vanishes is skipped. */
export function findInFiles(folder: string, text: string): readonly string[] {
  const shapes = [Buffer.from(text), Buffer.from(text, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => {
      try {
        const bytes = readFileSync(path);
        return shapes.some((shape) => bytes.includes(shape));
      } catch {
        return false;
      }
    });
}
