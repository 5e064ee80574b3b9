import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { measureMatch, summarize } from '../../scripts/bench/match-quality.ts';
import { joinRegions, readRegionPacks } from '../../scripts/build/build-pack.ts';
import { helpFor, helpForPersona, shownIds } from '../../scripts/cli/match.ts';
import { answersOf, PersonasSchema } from '../../scripts/cli/personas.ts';
import { CHECKS, type Definition, findCheck } from '../../src/questionnaires/index.ts';
import { anyAnswers } from '../fixtures/any-answers.ts';

const TODAY = '2026-11-30';
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const graded = new Set(v.parse(v.array(v.string()), read('tests/match/graded-entries.json')));
const regions = joinRegions(await readRegionPacks('src/resources/regions'));
const { personas } = v.parse(PersonasSchema, read('tests/match/personas.dev.json'));
const definitionOf = (check: string): Definition => findCheck(check)?.definition ?? expect.fail(`no check ${check}`);

test('the help for judged personas is no worse than it was', () => {
  const all = personas.map((persona) => {
    const ids = shownIds(helpForPersona(persona, regions, TODAY)).filter((id) => graded.has(id));
    return measureMatch({ ...persona, judgments: persona.judgments ?? {} }, ids);
  });
  const { ndcg, top3, harmful } = summarize(all);
  expect(ndcg).toBeGreaterThan(0.81);
  expect(top3).toBeGreaterThanOrEqual(0.95);
  expect(all.flatMap((one) => one.harmful)).toEqual([]);
  expect(harmful).toBe(0);
});

/** Questions whose answers tell who someone is: another answer is another person, for whom other help is right. */
const tellsWho = (definition: Definition): ReadonlySet<string> => {
  const named = [definition.facts, definition.audiences].map((rules) => JSON.stringify(rules ?? []));
  return new Set(
    definition.questions.filter(({ id }) => named.some((text) => text.includes(`"${id}"`))).map(({ id }) => id),
  );
};

test.each(personas.map((persona) => [persona.id, persona] as const))(
  'whatever else %s answers, on whatever day, no harmful help is shown',
  (_, persona) => {
    const definition = definitionOf(persona.check);
    const fixed = tellsWho(definition);
    const own = Object.entries(answersOf(persona, definition)).filter(([id]) => fixed.has(id));
    const days = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(anyAnswers(definition), days, (answers, date) => {
        const others = Object.entries(answers).filter(([id]) => !fixed.has(id));
        const asked = { ...persona, definition, answers: Object.fromEntries([...others, ...own]) };
        const { matches } = helpFor(asked, regions, date.toISOString().slice(0, 10));
        const ids = shownIds({ urgent: [], matches });
        expect(ids.filter((id) => (persona.judgments?.[id] ?? 0) < 0)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  },
);

test('wherever someone lives and whatever they answer, no help is only for another municipality', () => {
  const places = [...regions].flatMap(
    ([
      region,
      {
        region: { places },
      },
    ]) => places.map((place) => ({ region, place })),
  );
  const definitions = CHECKS.map(({ definition }) => definition);
  const answered = fc
    .constantFrom(...definitions)
    .chain((definition) => fc.tuple(fc.constant(definition), anyAnswers(definition)));
  fc.assert(
    fc.property(answered, fc.constantFrom(...places), ([definition, answers], { region, place }) => {
      const entries = regions.get(region)?.entries;
      const { matches } = helpFor({ definition, answers, region, place: place.name }, regions, TODAY);
      for (const id of shownIds({ urgent: [], matches })) {
        const areas = entries?.get(id)?.areas ?? [];
        const codes = areas.flatMap((area) => (area.type === 'municipality' ? area.code : []));
        const isOther = codes.length > 0 && codes.length === areas.length && place.municipality !== undefined;
        if (isOther) expect(codes).toContain(place.municipality);
      }
    }),
    { numRuns: 150 },
  );
});
