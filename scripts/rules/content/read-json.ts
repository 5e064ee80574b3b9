import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Problem } from '../../../src/questionnaires/index.ts';

export type JsonFile<T> = { readonly value: T } | { readonly problems: readonly Problem[] };

/** Reads a JSON file and checks it against its schema; what is wrong comes back as problems, never as an error. */
export function readJson<T>(root: string, file: string, schema: v.GenericSchema<unknown, T>): JsonFile<T> {
  const path = join(root, file);
  if (!existsSync(path)) return { problems: [{ place: 'file', message: 'does not exist: write it' }] };
  try {
    const result = v.safeParse(schema, JSON.parse(readFileSync(path, 'utf8')));
    return result.success ? { value: result.output } : { problems: result.issues.map((issue) => toProblem(issue)) };
  } catch (error) {
    return { problems: [{ place: 'file', message: `is no JSON: ${(error as Error).message}` }] };
  }
}

// A union says only that no form fits; the issue of the form that came furthest says why, when one came far.
function toProblem(issue: v.BaseIssue<unknown>, parent = ''): Problem {
  const place = [parent, v.getDotPath(issue) ?? ''].filter((part) => part !== '').join('.');
  const depth = ({ path }: v.BaseIssue<unknown>): number => path?.length ?? 0;
  const furthest = issue.issues?.toSorted((a, b) => depth(b) - depth(a))[0];
  if (furthest && depth(furthest) > 1) return toProblem(furthest, place);
  return { place: place || 'file', message: furthest ? 'has none of the forms that are allowed here' : issue.message };
}
