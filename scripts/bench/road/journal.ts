import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What was measured so far, in a file: a run that stopped halfway goes on where it was. */
export interface Journal {
  /** What was noted under a key before, or what `measure` gives now. */
  once<T>(key: string, measure: () => Promise<T>): Promise<T>;
}

/**
 * Opens the journal at a path.
 * @param isNew forgets what an earlier run noted there
 */
export function openJournal(path: string, isNew: boolean): Journal {
  if (isNew) rmSync(path, { force: true });
  const noted: Record<string, unknown> = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  mkdirSync(dirname(path), { recursive: true });
  return {
    async once<T>(key: string, measure: () => Promise<T>): Promise<T> {
      if (!(key in noted)) {
        noted[key] = await measure();
        writeFileSync(path, JSON.stringify(noted));
      }
      return noted[key] as T;
    },
  };
}
