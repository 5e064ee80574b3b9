import { dirname } from 'node:path/posix';
import { parseAst } from 'vite';
import { appImports, appRoomOf, FLOORS, findFloorViolations } from './floors.ts';
import type { SourceFile } from './source-files.ts';

/** More files of its own than this and a folder is a drawer. */
export const MOST_FILES = 30;
/** A room of `src/app` with a larger part of its lines than this holds more than one thing. */
export const MOST_OF_APP = 0.15;
/** Longest function in lines: a component, which draws a screen, and any other. */
const MOST_LINES = { component: 60, other: 40 } as const;

export interface LongFunction {
  readonly file: string;
  readonly name: string;
  readonly lines: number;
  readonly most: number;
}

const linesOf = ({ text }: SourceFile): number => text.split('\n').length - 1;

function count<T>(items: readonly T[], keyOf: (item: T) => string, sizeOf: (item: T) => number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + sizeOf(item));
  return new Map([...counts].sort(([, a], [, b]) => b - a));
}

/** Files of each folder that are its own, most first. */
export const filesByFolder = (files: readonly SourceFile[]): ReadonlyMap<string, number> =>
  count(
    files,
    ({ path }) => dirname(path),
    () => 1,
  );

/** The part of the lines of `src/app` that each room holds, from 0 to 1, largest first. */
export function partByRoom(files: readonly SourceFile[]): ReadonlyMap<string, number> {
  const inApp = files.filter(({ path }) => appRoomOf(path));
  const total = inApp.reduce((sum, file) => sum + linesOf(file), 0);
  const lines = count(inApp, ({ path }) => appRoomOf(path) as string, linesOf);
  return new Map([...lines].map(([room, own]) => [room, own / total]));
}

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const FUNCTIONS: readonly unknown[] = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'];

function nameOf(node: Node, parent: Node | undefined): string {
  const id = isNode(node['id']) ? node['id'] : isNode(parent?.['id']) ? parent['id'] : parent?.['key'];
  return isNode(id) && typeof id['name'] === 'string' ? id['name'] : '(without a name)';
}

function functionsIn(value: unknown, parent?: Node): readonly { node: Node; name: string }[] {
  if (Array.isArray(value)) return value.flatMap((one) => functionsIn(one, parent));
  if (!isNode(value)) return [];
  const inside = Object.values(value).flatMap((one) => functionsIn(one, value));
  return FUNCTIONS.includes(value['type']) ? [{ node: value, name: nameOf(value, parent) }, ...inside] : inside;
}

/** The functions of a file with how many lines each takes, longest first. */
export function functionLengths({ path, text }: SourceFile): readonly LongFunction[] {
  const ast = parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' });
  return functionsIn(ast.body)
    .map(({ node, name }) => ({
      file: path,
      name,
      lines: text.slice(Number(node['start']), Number(node['end'])).split('\n').length,
      most: path.endsWith('x') && /^[A-Z]/.test(name) ? MOST_LINES.component : MOST_LINES.other,
    }))
    .sort((a, b) => b.lines - a.lines);
}

/** What `npm run architecture` prints: the shape of the house in figures. */
export function shapeOf(files: readonly SourceFile[]) {
  const arrows = new Set(
    appImports(files)
      .map(({ file, target }) => `${appRoomOf(file) || 'app'} > ${appRoomOf(target) || 'app'}`)
      .filter((arrow) => arrow.split(' > ')[0] !== arrow.split(' > ')[1]),
  );
  return {
    rooms: FLOORS.flat().length,
    floors: FLOORS.length,
    arrows: arrows.size,
    up: findFloorViolations(files).length,
    folders: filesByFolder(files),
    parts: partByRoom(files),
    functions: files.flatMap(functionLengths).sort((a, b) => b.lines - a.lines),
  };
}
