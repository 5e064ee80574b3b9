import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINES } from '../build/engines.ts';
import { tooNewInScript } from './too-new-script.ts';
import { tooNewInStyle } from './too-new-style.ts';

const NAMES = { safari: 'Safari', chrome: 'Chrome', firefox: 'Firefox' } as const;

/** The promised engines as the README says them: "Safari 15.4, Chrome 100, Firefox 100". */
export const promisedEngines = (): string =>
  Object.entries(ENGINES)
    .map(([name, version]) => `${NAMES[name as keyof typeof NAMES]} ${version}`)
    .join(', ');

const LOOKS: readonly (readonly [ending: string, look: (text: string) => readonly string[]])[] = [
  ['.js', tooNewInScript],
  ['.css', tooNewInStyle],
];

/**
 * The officer's page needs a later Safari (16.4): its reader of spreadsheets looks behind in a pattern. What its page says while
 * it waits names that cause.
 */
const isOfficers = (path: string, line: string): boolean =>
  path.replaceAll('\\', '/').startsWith('beheer/') && line.startsWith('lookbehind');

/** What the files of a built folder hold that a promised engine does not have, one line each. */
function tooNewIn(folder: string): readonly string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return LOOKS.flatMap(([ending, look]) =>
    paths
      .filter((path) => path.endsWith(ending))
      .flatMap((path) =>
        look(readFileSync(join(folder, path), 'utf8'))
          .filter((line) => !isOfficers(path, line))
          .map((line) => `${path}: ${line}`),
      ),
  );
}

/** `check-engines.ts [folder]`: 1 when a built file holds what a promised engine does not have. */
export function main([folder = 'dist']: readonly string[]): number {
  const lines = tooNewIn(folder);
  for (const line of lines) console.error(line);
  console.log(lines.length > 0 ? `${lines.length} too new` : `every file is for ${promisedEngines()}`);
  return lines.length > 0 ? 1 : 0;
}
