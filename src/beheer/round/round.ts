import * as v from 'valibot';
import type { Entry } from '../../resources/index.ts';
import { addDays } from '../../shared/iso-date.ts';
import { returnedOf } from './answer-code.ts';
import {
  type Answer,
  AnswerSchema,
  type Answers,
  DaySchema,
  EntryIdSchema,
  FactIdSchema,
  LineSchema,
  type Returned,
} from './answers.ts';
import { askedOf } from './facts.ts';
import { oneLine } from './one-line.ts';
import { Unreadable } from './sealed.ts';

const KIND = 'ademruimte-ronde';
const VERSION = 1;

const RowSchema = v.strictObject({
  id: EntryIdSchema,
  /** The facts as they were public when the round was made. */
  asked: v.record(FactIdSchema, LineSchema),
  answers: v.record(FactIdSchema, AnswerSchema),
  /** The day of the last answer; undefined when there is none. */
  day: v.optional(DaySchema),
  hasStopped: v.boolean(),
  /** Days on which nobody answered. */
  missed: v.array(DaySchema),
});
const RoundSchema = v.strictObject({
  soort: v.literal(KIND),
  versie: v.literal(VERSION),
  region: v.string(),
  /** Who checks, as residents will read it. */
  by: LineSchema,
  /** The day on which it was made. */
  day: DaySchema,
  /** The day before which it should be done; absent where the officer set none. */
  until: v.optional(DaySchema),
  rows: v.array(RowSchema),
});

export type RoundRow = v.InferOutput<typeof RowSchema>;
/** Rows that someone checks, and how far it is. Only public facts are in it. */
export type Round = v.InferOutput<typeof RoundSchema>;

const newRow = (entry: Entry): RoundRow => ({
  id: entry.id,
  asked: askedOf(entry),
  answers: {},
  hasStopped: false,
  missed: [],
});

/** A round of these entries. @param until YYYY-MM-DD; empty where there is no such day */
export const newRound = (region: string, by: string, day: string, entries: readonly Entry[], until = ''): Round => ({
  soort: KIND,
  versie: VERSION,
  region,
  by: oneLine(by),
  day,
  ...(until ? { until } : {}),
  rows: entries.map(newRow),
});

const withRow = (round: Round, id: string, change: (row: RoundRow) => RoundRow): Round => ({
  ...round,
  rows: round.rows.map((row) => (row.id === id ? change(row) : row)),
});

/** The round with an answer about a fact; undefined takes it back. */
export const withAnswer = (round: Round, id: string, fact: string, answer: Answer | undefined, day: string): Round =>
  withRow(round, id, (row) => {
    const { [fact]: _, ...others } = row.answers;
    return { ...row, day, answers: answer ? { ...others, [fact]: answer } : others };
  });

/** The round with "it is right" about every fact that is known and has no answer yet. */
export const withRest = (round: Round, id: string, day: string): Round =>
  withRow(round, id, (row) => {
    const rest = Object.entries(row.asked).filter(([fact, text]) => text !== '' && !row.answers[fact]);
    const right = Object.fromEntries(rest.map(([fact]) => [fact, { kind: 'klopt' as const }]));
    return { ...row, day, answers: { ...row.answers, ...right } };
  });

export const withMissed = (round: Round, id: string, day: string): Round =>
  withRow(round, id, (row) => ({ ...row, missed: [...new Set([...row.missed, day])] }));

export const withStop = (round: Round, id: string, hasStopped: boolean, day: string): Round =>
  withRow(round, id, (row) => ({ ...row, day, hasStopped }));

/** Whether something came back about a row. */
const hasAnswer = ({ answers, hasStopped }: RoundRow): boolean => hasStopped || Object.keys(answers).length > 0;

/** Whether every fact that is known was answered. */
export const isDone = ({ asked, answers, hasStopped }: RoundRow): boolean =>
  hasStopped || Object.entries(asked).every(([fact, text]) => text === '' || answers[fact] !== undefined);

/** What came back in a round, as `propose` takes it. */
export const returnedInRound = ({ rows }: Round): readonly Returned[] =>
  rows.filter(hasAnswer).map((row) => returnedOf(row, row.answers as Answers, row.day as string, row.hasStopped));

const TRIES = 3;
const DAYS_BETWEEN = 21;

/** Rows that nobody answered for on three days in three weeks or more: what they say is less sure. */
export const unreachable = ({ rows }: Round): readonly RoundRow[] =>
  rows.filter((row) => {
    const days = [...row.missed].sort();
    const [first, last] = [days[0], days.at(-1)];
    if (hasAnswer(row) || row.missed.length < TRIES || !first || !last) return false;
    return addDays(first, DAYS_BETWEEN) <= last;
  });

export const roundFileName = ({ region, day }: Round): string => `ronde-${day}-${region}.json`;
export const roundText = (round: Round): string => `${JSON.stringify(round, null, 1)}\n`;

/** Reads a round that was saved. Throws `Unreadable`. */
export function readRound(text: string): Round {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Unreadable('Dit bestand is geen ronde, of het is niet heel.');
  }
  const known = v.safeParse(v.object({ soort: v.literal(KIND), versie: v.number() }), value);
  if (!known.success) throw new Unreadable('Dit bestand is geen ronde van ons.');
  if (known.output.versie !== VERSION)
    throw new Unreadable('Deze ronde is van een andere versie. Open de pagina opnieuw.');
  const round = v.safeParse(RoundSchema, value);
  if (!round.success)
    throw new Unreadable(`In deze ronde klopt iets niet: ${v.getDotPath(round.issues[0]) ?? 'het begin'}.`);
  if (new Set(round.output.rows.map(({ id }) => id)).size !== round.output.rows.length) {
    throw new Unreadable('In deze ronde staat een vermelding dubbel.');
  }
  return round.output;
}
