import { dirname, join } from 'node:path/posix';
import { findFloorViolations } from './floors.ts';
import { type ImportReference, readImports } from './read-imports.ts';
import { type LayerViolation, readSourceFiles, type SourceFile } from './source-files.ts';

interface RoomRule {
  readonly rooms: readonly string[];
  /** Rooms of which only types may be imported. */
  readonly typesOf?: readonly string[];
  /** Besides npm's, the modules that our own build makes (`virtual:`). A `*` at the end stands for any ending. */
  readonly packages: readonly string[];
}

/** The table of docs/architecture.md: what each room may import besides itself. */
const ROOMS: Readonly<Record<string, RoomRule>> = {
  shared: { rooms: [], packages: [] },
  questionnaires: { rooms: ['shared'], packages: ['valibot'] },
  resources: { rooms: ['shared'], packages: ['valibot', 'lunr', 'papaparse'] },
  'catalogue-files': { rooms: ['shared', 'resources', 'take-home'], packages: ['hucre/*'] },
  storage: { rooms: ['shared'], typesOf: ['questionnaires', 'resources'], packages: ['valibot', 'idb-keyval'] },
  'take-home': { rooms: ['shared', 'questionnaires', 'storage'], packages: [] },
  i18n: { rooms: ['shared'], packages: ['i18next', '@preact/signals'] },
  app: {
    rooms: ['shared', 'questionnaires', 'resources', 'storage', 'take-home', 'i18n'],
    typesOf: ['sw'],
    packages: ['preact', 'preact/*', '@preact/signals', 'qr', 'virtual:check-cards', 'virtual:content'],
  },
  beheer: {
    rooms: ['shared', 'resources', 'storage', 'take-home', 'catalogue-files', 'i18n', 'app'],
    packages: ['preact', 'preact/*', '@preact/signals', 'valibot', 'virtual:beheer'],
  },
  sw: { rooms: [], packages: ['workbox-*'] },
};

/** What only operators and the build need: nothing of it may reach what visitors download. */
const OPERATOR_ROOMS: readonly string[] = ['catalogue-files', 'beheer'];
const OPERATOR_DOOR = 'src/resources/rules/index.ts';

/** `main.tsx` puts the rooms together, so it reaches into all of them but the service worker, which runs apart. */
const MAIN: RoomRule = {
  rooms: Object.keys(ROOMS).filter((room) => room !== 'sw' && !OPERATOR_ROOMS.includes(room)),
  packages: ['preact', '@preact/*'],
};
const MAIN_FILE = 'src/main.tsx';

/** The officer's tool shows an entry as residents see it: it puts pieces of the app together, as `main.tsx` does. */
const COMPOSES_APP = 'beheer';
/** Its own beginning brings the Dutch texts of those pieces. */
const OPERATOR_MAIN = 'src/beheer/main.tsx';

/** Libraries that hide behind one file, so that replacing one touches one file. */
const BEHIND_ONE_FILE: Readonly<Record<string, string>> = {
  lunr: 'src/resources/search/search-index.ts',
  papaparse: 'src/resources/csv/csv-records.ts',
  'hucre/ods': 'src/catalogue-files/workbook.ts',
  'hucre/xlsx': 'src/catalogue-files/workbook.ts',
  i18next: 'src/i18n/i18n.ts',
  'idb-keyval': 'src/storage/idb-store.ts',
  qr: 'src/app/platform/qr-code.ts',
  'virtual:beheer': 'src/beheer/build-data.ts',
  'virtual:check-cards': 'src/app/check/check-cards.ts',
  'virtual:content': 'src/app/content/content-files.ts',
};

/** Doors of a room besides its index.ts. `shared` is a drawer of single words and has no index at all. */
const OTHER_DOORS = /^src\/(shared\/.*|sw\/messages\.ts|resources\/rules\/index\.ts)$/;

const roomOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1];

const matches = (pattern: string, name: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

function packageRule(file: string, rule: RoomRule, name: string): string | undefined {
  const only = BEHIND_ONE_FILE[name];
  if (only && file !== only) return `only ${only} may import ${name}`;
  if (rule.packages.some((pattern) => matches(pattern, name))) return undefined;
  return `${roomOf(file) ?? file} may import no package but: ${rule.packages.join(', ') || 'none'}`;
}

function roomRule(file: string, rule: RoomRule, target: string, isType: boolean): string | undefined {
  const [from, to] = [roomOf(file), roomOf(target)];
  if (from === to) return undefined;
  if (to === undefined) return `nothing may import ${target}: the rooms do not know who puts them together`;
  if (!rule.rooms.includes(to)) {
    if (!rule.typesOf?.includes(to)) return `${from ?? file} may not import ${to}`;
    if (!isType) return `${from ?? file} may import only types of ${to}`;
  }
  if (target === OPERATOR_DOOR && !OPERATOR_ROOMS.includes(from ?? '')) return 'the rule book is for operators only';
  const isDoor = target === `src/${to}/index.ts` || OTHER_DOORS.test(target);
  const composes = file === MAIN_FILE || file === OPERATOR_MAIN || (from === COMPOSES_APP && to === 'app');
  return isDoor || composes ? undefined : `${to} is entered through src/${to}/index.ts only`;
}

function brokenRule(file: string, { specifier, isType }: ImportReference): string | undefined {
  const rule = file === MAIN_FILE ? MAIN : ROOMS[roomOf(file) ?? ''];
  if (!rule) return `${file} lies in no room of scripts/rules/layers.ts`;
  if (!specifier.startsWith('.')) return packageRule(file, rule, specifier);
  return roomRule(file, rule, join(dirname(file), specifier), isType);
}

/** Every import that breaks the table or a floor; empty when all is well. Throws on a file that does not parse. */
export function findLayerViolations(files: readonly SourceFile[]): readonly LayerViolation[] {
  const byLayer = files.flatMap(({ path, text }) =>
    readImports(path, text).flatMap((reference) => {
      const rule = brokenRule(path, reference);
      return rule ? [{ file: path, specifier: reference.specifier, rule }] : [];
    }),
  );
  return [...byLayer, ...findFloorViolations(files)];
}

/** `layers.ts`: prints each violation; 1 when there is any. */
export function main(): number {
  const violations = findLayerViolations(readSourceFiles('.'));
  for (const { file, specifier, rule } of violations) console.error(`${file}: import '${specifier}': ${rule}`);
  console.log(violations.length === 0 ? 'Every import keeps to its layer.' : `${violations.length} wrong imports.`);
  return violations.length === 0 ? 0 : 1;
}
