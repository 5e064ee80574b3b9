import type { Cases } from '../cases-schema.ts';
import { outcome } from '../outcome.ts';
import type { Problem } from '../problem.ts';
import type { Definition, Scale } from '../schema.ts';

type Case = Cases['cases'][number];

/** Whether the cases expect every urgent flag, observation and need at least once, and look at both sides of every band edge. */
export function checkCoverage(definition: Definition, { cases }: Cases): Problem[] {
  const needs = definition.observations.flatMap((observation) => observation.needs.map(({ need }) => need));
  const expects = (pick: (each: Case['expect']) => readonly string[]): string[] =>
    cases.flatMap((each) => pick(each.expect));
  const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
  return [
    ...uncovered(
      'urgent',
      ids(definition.urgent),
      expects(({ urgent = [] }) => urgent),
    ),
    ...uncovered(
      'observations',
      ids(definition.observations),
      expects(({ observations = [] }) => observations),
    ),
    ...uncovered(
      'needs',
      [...new Set(needs)],
      expects((each) => Object.keys(each.needs ?? {})),
    ),
    ...definition.scales.flatMap((scale) => checkEdges(definition, scale, cases)),
  ];
}

function uncovered(place: string, wanted: readonly string[], found: readonly string[]): Problem[] {
  const missing = wanted.filter((id) => !found.includes(id));
  return missing.map((id) => ({
    place: `${place}.${id}`,
    message: 'geen voorbeeld in cases.json verwacht dit. Schrijf er een.',
  }));
}

function checkEdges(definition: Definition, scale: Scale, cases: readonly Case[]): Problem[] {
  const seen = cases.flatMap(({ answers, expect }) => {
    const band = expect.bands?.[scale.id];
    const score = outcome(definition, answers).scales.find(({ id }) => id === scale.id)?.score ?? null;
    return band === undefined ? [] : { band, score };
  });
  const edges = scale.bands.flatMap(({ id, from }, i) => {
    const below = scale.bands[i - 1]?.id;
    return [
      ...(seen.some(({ band, score }) => band === id && score === from) ? [] : [`exactly ${from} ("${id}")`]),
      ...(below === undefined || seen.some(({ band, score }) => band === below && isJustBelow(score, from))
        ? []
        : [`at most 1 below ${from} ("${below}")`]),
    ];
  });
  const nothing = seen.some(({ band }) => band === null) ? [] : ['too little answered (null)'];
  return [...edges, ...nothing].map((edge) => ({
    place: `scales.${scale.id}`,
    message: `geen voorbeeld in cases.json heeft een score ${edge}. Schrijf er een.`,
  }));
}

const isJustBelow = (score: number | null, from: number): boolean =>
  score !== null && score < from && score >= from - 1;
