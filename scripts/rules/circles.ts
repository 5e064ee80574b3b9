import { dirname, join } from 'node:path/posix';
import { readImports } from './read-imports.ts';
import type { SourceFile } from './source-files.ts';

type Graph = ReadonlyMap<string, readonly string[]>;

/** The files that each file imports, type imports, dynamic imports and re-exports included. */
function graphOf(files: readonly SourceFile[]): Graph {
  const paths = new Set(files.map(({ path }) => path));
  const targets = ({ path, text }: SourceFile): readonly string[] =>
    readImports(path, text)
      .filter(({ specifier }) => specifier.startsWith('.'))
      .map(({ specifier }) => join(dirname(path), specifier))
      .filter((target) => paths.has(target));
  return new Map(files.map((file) => [file.path, targets(file)]));
}

/** Whether `to` can be reached from `from` by at least one import. */
function reaches(graph: Graph, from: string, to: string): boolean {
  const seen = new Set<string>();
  const ahead = [...(graph.get(from) ?? [])];
  for (let file = ahead.pop(); file !== undefined; file = ahead.pop()) {
    if (file === to) return true;
    if (seen.has(file)) continue;
    seen.add(file);
    ahead.push(...(graph.get(file) ?? []));
  }
  return false;
}

/** Groups of files that import each other, straight or by way of others. Empty when all imports go one way. */
export function findCircles(files: readonly SourceFile[]): readonly (readonly string[])[] {
  const graph = graphOf(files);
  const inCircle = [...graph.keys()].filter((path) => reaches(graph, path, path));
  const groups: string[][] = [];
  for (const path of inCircle) {
    const group = groups.find(([first = '']) => reaches(graph, path, first) && reaches(graph, first, path));
    if (group) group.push(path);
    else groups.push([path]);
  }
  return groups;
}
