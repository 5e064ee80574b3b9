import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Problem } from '../../../src/questionnaires/index.ts';
import { slip } from '../../../src/resources/rules/say/in-json.ts';
import { type LocatedJson, readLocatedJson } from '../../../src/shared/located-json.ts';
import { inDutch } from './issue-in-dutch.ts';

export type JsonFile<T> = { readonly value: T } | { readonly problems: readonly Problem[] };

/** Reads a JSON file and checks it against its schema; what is wrong comes back as problems, never as an error. */
export function readJson<T>(root: string, file: string, schema: v.GenericSchema<unknown, T>): JsonFile<T> {
  const path = join(root, file);
  if (!existsSync(path)) return { problems: [{ place: 'bestand', message: 'bestaat niet. Schrijf het.' }] };
  const json = readLocatedJson(readFileSync(path, 'utf8'));
  const slips = json.slips.map((one) => ({ place: `regel ${one.line}`, message: slip(one).message }));
  const result = json.value === undefined ? undefined : v.safeParse(schema, json.value);
  if (result?.success && slips.length === 0) return { value: result.output };
  const issues = result?.success === false ? result.issues.map((issue) => toProblem(issue, json, schema)) : [];
  return { problems: [...slips, ...issues] };
}

const pathOf = (issue: v.BaseIssue<unknown>): readonly (string | number)[] =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

// A union says only that no form fits; the issue of the form that came furthest says why, when one came far.
function toProblem(
  issue: v.BaseIssue<unknown>,
  json: LocatedJson,
  schema: unknown,
  parent: readonly (string | number)[] = [],
): Problem {
  const path = [...parent, ...pathOf(issue)];
  const furthest = issue.issues?.toSorted((a, b) => pathOf(b).length - pathOf(a).length)[0];
  if (furthest && pathOf(furthest).length > 1) return toProblem(furthest, json, schema, path);
  const place = path.length > 0 ? `regel ${json.lineOf(path)}, ${path.join('.')}` : 'bestand';
  return {
    place,
    message: furthest
      ? 'Dit heeft geen vorm die hier mag. Vergelijk het met een regel die goed is.'
      : inDutch(issue, schema),
  };
}
