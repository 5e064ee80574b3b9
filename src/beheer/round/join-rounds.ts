import type { Answer } from './answers.ts';
import { FACTS } from './facts.ts';
import type { Round, RoundRow } from './round.ts';

// Two people call at once, each with a file of the same round. Both go on in one, fact by fact; where they heard
// different things, the officer chooses.

/** Where two rounds say different things of one row. */
export interface RoundClash {
  readonly id: string;
  /** A fact, or `gestopt`. */
  readonly fact: string;
  readonly ours: string;
  readonly theirs: string;
}

/** What another round brings to a row, for a look before it is taken over. */
export interface RoundGain {
  readonly id: string;
  readonly name: string;
  /** Whether the row is not in our round. */
  readonly isNew: boolean;
  /** Names of the facts that get an answer. */
  readonly facts: readonly string[];
}

export interface JoinedRounds {
  /** Ours, with all of theirs that does not clash. */
  readonly round: Round;
  readonly gains: readonly RoundGain[];
  readonly clashes: readonly RoundClash[];
}

const WORDS = { klopt: 'klopt', onbekend: 'weet niet' } as const;
const sayAnswer = (answer: Answer): string =>
  answer.kind === 'anders' ? `anders: ${answer.value}` : WORDS[answer.kind];

const isSame = (a: Answer, b: Answer): boolean => sayAnswer(a) === sayAnswer(b);
const nameOf = (row: RoundRow): string => row.asked['naam'] ?? row.id;
const laterOf = (a: string | undefined, b: string | undefined): string | undefined => ((a ?? '') > (b ?? '') ? a : b);

/** The row with what another says of a fact: the answer, and what it was about. */
const withTheirs = (row: RoundRow, theirs: RoundRow, fact: string): RoundRow => {
  const answer = theirs.answers[fact];
  return answer === undefined
    ? row
    : {
        ...row,
        asked: { ...row.asked, [fact]: theirs.asked[fact] ?? '' },
        answers: { ...row.answers, [fact]: answer },
      };
};

function joinRows(ours: RoundRow, theirs: RoundRow) {
  const { id } = ours;
  const facts = FACTS.filter((fact) => theirs.answers[fact.id]);
  const fresh = facts.filter((fact) => !ours.answers[fact.id]);
  const clashes = facts.flatMap((fact): readonly RoundClash[] => {
    const [own, other] = [ours.answers[fact.id], theirs.answers[fact.id]];
    if (!own || !other || isSame(own, other)) return [];
    return [{ id, fact: fact.id, ours: sayAnswer(own), theirs: sayAnswer(other) }];
  });
  const joined = fresh.reduce((row, fact) => withTheirs(row, theirs, fact.id), ours);
  const isStopNew = theirs.hasStopped && !ours.hasStopped;
  const isStopOdd = isStopNew && Object.keys(ours.answers).length > 0;
  const row: RoundRow = {
    ...joined,
    day: laterOf(ours.day, theirs.day),
    hasStopped: ours.hasStopped || (theirs.hasStopped && !isStopOdd),
    missed: [...new Set([...ours.missed, ...theirs.missed])].sort(),
  };
  const stop: RoundClash = { id, fact: 'gestopt', ours: 'gaat door', theirs: 'gestopt' };
  const gained = [...fresh.map(({ name }) => name), ...(isStopNew && !isStopOdd ? ['Gestopt'] : [])];
  return { row, clashes: isStopOdd ? [...clashes, stop] : clashes, gained };
}

/** Joins two rounds of a region. No row and no answer of either is lost: what clashes stays as ours until it is chosen. */
export function joinRounds(ours: Round, theirs: Round): JoinedRounds {
  const other = new Map(theirs.rows.map((row) => [row.id, row]));
  const own = new Set(ours.rows.map(({ id }) => id));
  const both = ours.rows.map((row) => {
    const same = other.get(row.id);
    return same ? joinRows(row, same) : { row, clashes: [], gained: [] };
  });
  const added = theirs.rows.filter(({ id }) => !own.has(id));
  const gains = [
    ...both.map(({ row, gained }) => ({ id: row.id, name: nameOf(row), isNew: false, facts: gained })),
    ...added.map((row) => ({
      id: row.id,
      name: nameOf(row),
      isNew: true,
      facts: FACTS.filter(({ id }) => row.answers[id]).map(({ name }) => name),
    })),
  ];
  return {
    round: { ...ours, rows: [...both.map(({ row }) => row), ...added] },
    gains: gains.filter(({ isNew, facts }) => isNew || facts.length > 0),
    clashes: both.flatMap(({ clashes }) => clashes),
  };
}

/** The round with what the other one says of a clash in the place of ours. */
export function chooseTheirs(round: Round, theirs: Round, { id, fact }: Pick<RoundClash, 'id' | 'fact'>): Round {
  const other = theirs.rows.find((row) => row.id === id);
  if (!other) return round;
  const change = (row: RoundRow): RoundRow =>
    fact === 'gestopt' ? { ...row, hasStopped: other.hasStopped } : withTheirs(row, other, fact);
  return { ...round, rows: round.rows.map((row) => (row.id === id ? change(row) : row)) };
}
