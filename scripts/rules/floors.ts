import { dirname, join } from 'node:path/posix';
import { readImports } from './read-imports.ts';
import type { LayerViolation, SourceFile } from './source-files.ts';

/**
 * The rooms of `src/app` from the ground up. An import within `src/app` stays in its room or goes to a lower floor; rooms
 * on one floor do not know each other. What lies loose in `src/app` composes the rooms and stands on top of all.
 */
export const FLOORS: readonly (readonly string[])[] = [
  ['platform', 'pwa'],
  ['core'],
  ['ui', 'content'],
  ['catalogue', 'consent', 'reading'],
  ['info', 'safety', 'card'],
  ['check', 'plan'],
  ['find'],
  ['start', 'shell', 'moments', 'together'],
  ['outcome'],
  ['arrange'],
  ['take-home', 'data'],
  ['kiosk'],
];

/** The name of a room of `src/app`; `''` for what lies loose above them, undefined outside `src/app`. */
export function appRoomOf(path: string): string | undefined {
  const inside = /^src\/app\/(.*)$/.exec(path)?.[1];
  if (inside === undefined) return undefined;
  return inside.includes('/') ? inside.slice(0, inside.indexOf('/')) : '';
}

/** The floor of a room, 0 at the ground; above all for the loose files, -1 for a room that has no floor. */
const floorOf = (room: string): number => (room === '' ? FLOORS.length : FLOORS.findIndex((on) => on.includes(room)));

/** Every import within `src/app`, with where it leads. */
export interface AppImport {
  readonly file: string;
  readonly specifier: string;
  readonly target: string;
}

export function appImports(files: readonly SourceFile[]): readonly AppImport[] {
  return files
    .filter(({ path }) => appRoomOf(path) !== undefined)
    .flatMap(({ path, text }) =>
      readImports(path, text)
        .filter(({ specifier }) => specifier.startsWith('.'))
        .map(({ specifier }) => ({ file: path, specifier, target: join(dirname(path), specifier) })),
    )
    .filter(({ target }) => appRoomOf(target) !== undefined);
}

/** Imports within `src/app` that do not go down, types and dynamic imports included; and rooms without a floor. */
export function findFloorViolations(files: readonly SourceFile[]): readonly LayerViolation[] {
  return appImports(files).flatMap(({ file, specifier, target }) => {
    const [from, to] = [appRoomOf(file) as string, appRoomOf(target) as string];
    if (from === to) return [];
    const unknown = [from, to].find((room) => floorOf(room) === -1);
    if (unknown !== undefined)
      return [{ file, specifier, rule: `src/app/${unknown} has no floor in scripts/rules/floors.ts` }];
    if (floorOf(to) < floorOf(from)) return [];
    return [{ file, specifier, rule: `${from || 'app'} may import lower floors only, and ${to || 'app'} is none` }];
  });
}
