import type { Cases } from '../cases-schema.ts';
import type { Outcome } from '../model.ts';
import { outcome } from '../outcome.ts';
import { parseAnswers } from '../parse-answers.ts';
import type { Problem } from '../problem.ts';
import type { Definition } from '../schema.ts';

type Case = Cases['cases'][number];

/** Runs each case; a problem for each expectation that is not met, with what came instead. */
export function runCases(definition: Definition, { cases }: Cases): Problem[] {
  return cases.flatMap((each) => runCase(definition, each).map((message) => ({ place: `"${each.name}"`, message })));
}

function runCase(definition: Definition, { answers, expect }: Case): string[] {
  const parsed = parseAnswers(definition, answers);
  if (!parsed.ok) return parsed.problems.map(({ place, message }) => `answer "${place}" ${message}`);
  const found = expectable(outcome(definition, parsed.answers));
  const bands = Object.entries(expect.bands ?? {});
  return [
    ...(['status', 'missing', 'urgent', 'observations', 'audiences', 'facts'] as const).flatMap((key) =>
      differ(key, expect[key], found[key]),
    ),
    ...bands.flatMap(([scale, band]) => differ(`band of "${scale}"`, band, found.bands[scale] ?? null)),
    ...differ('needs', expect.needs && sorted(expect.needs), sorted(found.needs)),
  ];
}

function expectable({ status, missing, urgent, observations, audiences, facts, scales, needs }: Outcome) {
  return {
    status,
    missing,
    urgent,
    observations: observations.map(({ id }) => id),
    audiences,
    facts,
    bands: Object.fromEntries(scales.map(({ id, band }) => [id, band])),
    needs: Object.fromEntries(needs.map(({ need, weight }) => [need, weight])),
  };
}

// Needs are compared as a set; their order has tests of its own.
const sorted = (needs: Readonly<Record<string, number>>): unknown => Object.entries(needs).sort();

function differ(what: string, expected: unknown, found: unknown): string[] {
  if (expected === undefined) return [];
  const [wanted, got] = [JSON.stringify(expected), JSON.stringify(found)];
  return wanted === got ? [] : [`${what} should be ${wanted} but is ${got}`];
}
