import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Problem } from '../../src/questionnaires/index.ts';

export type JsonFile<T> = { readonly value: T } | { readonly problems: readonly Problem[] };

/** Reads a JSON file and checks it against its schema; what is wrong comes back as problems, never as an error. */
export function readJson<T>(root: string, file: string, schema: v.GenericSchema<unknown, T>): JsonFile<T> {
  const path = join(root, file);
  if (!existsSync(path)) return { problems: [{ place: 'file', message: 'does not exist: write it' }] };
  try {
    const result = v.safeParse(schema, JSON.parse(readFileSync(path, 'utf8')));
    return result.success ? { value: result.output } : { problems: result.issues.map(toProblem) };
  } catch (error) {
    return { problems: [{ place: 'file', message: `is no JSON: ${(error as Error).message}` }] };
  }
}

// A union says only that no form fits; the issue of the form that came furthest says why.
function toProblem(issue: v.BaseIssue<unknown>): Problem {
  const deepest = issue.issues?.toSorted((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0))[0];
  if (deepest?.path) return toProblem(deepest);
  return { place: v.getDotPath(issue) ?? 'file', message: issue.message };
}
