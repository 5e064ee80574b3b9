import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import {
  type Answers,
  CHECKS,
  type Definition,
  findCheck,
  outcome,
  parseAnswers,
} from '../../src/questionnaires/index.ts';
import { findPlace } from '../../src/resources/catalogue/find-place.ts';
import type { Catalogue, Match, Reason } from '../../src/resources/catalogue/model.ts';
import { fillRoles } from '../../src/resources/match/help-role.ts';
import { match } from '../../src/resources/match/match.ts';
import { answersOf, type Persona, PersonasSchema } from './personas.ts';
import { readAnswers } from './read-answers.ts';
import { openRegions } from './search.ts';

const USAGE = `Shows the help that follows from the answers to a check, as the app does.

  npm run -s match -- CHECK answers.json --region hoeksche-waard [--place Strijen] [--json]
  npm run -s match -- --personas FILE     FILE: {"personas": [{"id", "check", "region", "place"?, "answers", "facts"?}]};
                                          prints {"id": [entry ids, best first]}, urgent lines before all others

  "-" reads the answers from standard input
  --regions FOLDER   folder of region folders (src/resources/regions)
  --today DATE       day to match on, YYYY-MM-DD (today)`;

/** What is asked cannot be done as it was asked; the message says why. */
class AskedWrongly extends Error {}

interface Asked {
  readonly definition: Definition;
  readonly answers: Answers;
  readonly region: string;
  readonly place?: string | null | undefined;
}

function checkOf(id: string): Definition {
  const check = findCheck(id);
  if (check) return check.definition;
  throw new AskedWrongly(`There is no check "${id}". There are: ${CHECKS.map((one) => one.definition.id).join(', ')}.`);
}

/** The lines of the urgent flags that are raised, and the help that fits. */
export interface HelpFound {
  readonly urgent: readonly string[];
  readonly matches: readonly Match[];
}

/** The help for answers to a check, as the app shows it. Throws when the region is unknown. */
export function helpFor(
  { definition, answers, region, place: name }: Asked,
  regions: ReadonlyMap<string, Catalogue>,
  today: string,
): HelpFound {
  const catalogue = regions.get(region);
  if (!catalogue) throw new AskedWrongly(`Unknown region “${region}”. Known: ${[...regions.keys()].join(', ')}.`);
  const [place] = name ? findPlace(catalogue.region.places, name) : [];
  if (name && !place) console.error(`Unknown place “${name}” in ${region}: matched without a place.`);
  const result = outcome(definition, answers);
  const raised = definition.urgent.filter(({ id }) => result.urgent.includes(id));
  const { needs, audiences, facts } = result;
  return {
    urgent: fillRoles(
      raised.flatMap(({ helpLines }) => helpLines),
      catalogue,
      { audiences, facts, place, today },
    ),
    matches: match(catalogue, { needs, audiences, facts, place, today }),
  };
}

/** The ids of the help in the order in which someone sees it: urgent lines, then each card with what is folded under it. */
export const shownIds = ({ urgent, matches }: HelpFound): readonly string[] => [
  ...new Set([...urgent, ...matches.flatMap(({ id, folded = [] }) => [id, ...folded])]),
];

/** The help for a persona. */
export function helpForPersona(persona: Persona, regions: ReadonlyMap<string, Catalogue>, today: string): HelpFound {
  const definition = checkOf(persona.check);
  return helpFor({ ...persona, definition, answers: answersOf(persona, definition) }, regions, today);
}

function matchAll(file: string, regions: ReadonlyMap<string, Catalogue>, today: string): number {
  const { personas } = v.parse(PersonasSchema, JSON.parse(readFileSync(file, 'utf8')));
  let failed = 0;
  const found = personas.map((persona) => {
    try {
      return [persona.id, shownIds(helpForPersona(persona, regions, today))];
    } catch (error) {
      if (!(error instanceof AskedWrongly)) throw error;
      console.error(`${persona.id}: ${error.message}`);
      failed += 1;
      return [persona.id, []];
    }
  });
  console.log(JSON.stringify(Object.fromEntries(found), null, 1));
  return failed > 0 ? 1 : 0;
}

function answersIn(file: string, definition: Definition): Answers {
  const input = readAnswers(file);
  if ('problem' in input) throw new AskedWrongly(input.problem);
  const parsed = parseAnswers(definition, input.value);
  if (parsed.ok) return parsed.answers;
  throw new AskedWrongly(parsed.problems.map(({ place, message }) => `${place}: ${message}`).join('\n'));
}

const reasonText = (reason: Reason): string =>
  reason.kind === 'need'
    ? `${reason.need} (${reason.because.join(', ')})`
    : reason.kind === 'near'
      ? `${reason.place}, ${reason.km} km`
      : reason.kind;

function print({ urgent, matches }: HelpFound): void {
  for (const id of urgent) console.log(`urgent  ${id}`);
  if (matches.length === 0) console.log('Niets gevonden.');
  for (const { id, score, reasons, folded = [] } of matches) {
    console.log(`${score.toFixed(2)}  ${id}  ${reasons.map(reasonText).join(', ')}`);
    for (const other of folded) console.log(`        ${other}`);
  }
}

async function run(args: readonly string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { region: text, place: text, personas: text, regions: text, today: text, json: { type: 'boolean' } },
  });
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  const [check, file] = positionals;
  if (values.personas === undefined && (!check || !file || !values.region)) throw new AskedWrongly(USAGE);
  const regions = await openRegions(values.regions ?? 'src/resources/regions');
  if (values.personas !== undefined) return matchAll(values.personas, regions, today);
  const definition = checkOf(check ?? '');
  const asked = {
    definition,
    answers: answersIn(file ?? '', definition),
    region: values.region ?? '',
    place: values.place,
  };
  const found = helpFor(asked, regions, today);
  if (values.json) console.log(JSON.stringify(found, null, 1));
  else print(found);
  return 0;
}

/** `match.ts`: see USAGE. Exit code 2 when it was asked wrongly, 1 when some personas of a file could not be helped. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    return await run(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
}
