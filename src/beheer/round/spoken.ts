import type { Entry } from '../../resources/index.ts';
import type { Answer, Returned } from './answers.ts';
import { type Asked, askedOf } from './facts.ts';
import type { Round } from './round.ts';
import { markOf } from './sealed.ts';
import { idMarkOf, nearCodes, readShortCode, rowMarkOf, type ShortAnswer } from './short-code.ts';

/** A code that was said, at its entry. What is "otherwise" has no words yet: those are said beside it. */
export interface Spoken {
  readonly name: string;
  readonly returned: Returned;
  /** Facts of which it is still to be written what they should be. */
  readonly open: readonly string[];
}

/** What a code can be about. */
export interface Askable {
  readonly id: string;
  readonly name: string;
  /** The facts as they were or are public. */
  readonly asked: Asked;
}

/** What a code can be about: the rows of the round as they were asked, and the entries as they are. */
export const askable = (entries: Iterable<Entry>, round: Round | undefined): readonly Askable[] => [
  ...(round?.rows ?? []).map(({ id, asked }) => ({ id, name: asked['naam'] ?? id, asked })),
  ...[...entries].map((entry) => ({ id: entry.id, name: entry.name, asked: askedOf(entry) })),
];

const isOf = ({ idMark }: ShortAnswer, one: Askable): boolean => idMarkOf(one.id) === idMark;

/** The entry of a code: one that stands as it was asked comes before one that was changed since. */
function entryOf(short: ShortAnswer, all: readonly Askable[]): Askable | readonly Askable[] {
  const own = all.filter((one) => isOf(short, one));
  const same = own.filter(({ asked }) => rowMarkOf(asked) === short.rowMark);
  const ids = new Map((same.length > 0 ? same : own).map((one) => [one.id, one]));
  const [first] = ids.values();
  return ids.size === 1 && first ? first : [...ids.values()];
}

function spokenOf({ day, hasStopped, kinds, rowMark }: ShortAnswer, { id, name, asked }: Askable): Spoken {
  const isAsAsked = rowMarkOf(asked) === rowMark;
  const answers = Object.entries(kinds).map(([fact, kind]): [string, Answer] => [
    fact,
    kind === 'anders' ? { kind, value: asked[fact] ?? '' } : { kind },
  ]);
  // What was asked is not known when the row is another one now: then every answer is put beside what stands there.
  const marks = answers.map(([fact]) => [fact, isAsAsked ? markOf(asked[fact] ?? '') : '']);
  const open = answers.filter(([, { kind }]) => kind === 'anders').map(([fact]) => fact);
  return {
    name,
    returned: { id, day, hasStopped, answers: Object.fromEntries(answers), marks: Object.fromEntries(marks) },
    open,
  };
}

/** The code at its entry, or a text in Dutch that says why not. */
export function hear(typed: string, all: readonly Askable[], today: string): Spoken | string {
  const short = readShortCode(typed, today);
  if (!short) {
    const meant = nearCodes(typed, today, (one) => all.some((other) => isOf(one, other)));
    return meant.length > 0
      ? `In de code ${typed.trim()} zit een typfout. Bedoelt u ${meant.slice(0, 3).join(' of ')}?`
      : `De code ${typed.trim()} klopt niet. Laat hem nog een keer voorlezen.`;
  }
  const found = entryOf(short, all);
  if ('id' in found) return spokenOf(short, found);
  if (found.length === 0) return `De code ${typed.trim()} hoort bij geen vermelding in deze lijst.`;
  return `De code ${typed.trim()} kan van ${found.map(({ name }) => name).join(' of ')} zijn. Vraag welke, en bel die na.`;
}

/** The answer with what was said of a fact. */
export const withWords = ({ returned, ...spoken }: Spoken, fact: string, value: string): Spoken => ({
  ...spoken,
  returned: { ...returned, answers: { ...returned.answers, [fact]: { kind: 'anders', value } } },
});
