import { signal } from '@preact/signals';
import type { Work } from '../work/work.ts';
import type { Returned } from './answers.ts';
import { applyChanges, type CellChange, type ListNow, type Proposal, propose } from './merge.ts';
import { isDone, type Round } from './round.ts';
import type { Spoken } from './spoken.ts';

/** What someone does with a list in its rounds. */
function createRoundState() {
  return {
    /** Who checks, as residents will read it. */
    by: signal(''),
    /** The day before which the round should be done, as YYYY-MM-DD; empty where there is none. */
    until: signal(''),
    chosen: signal<ReadonlySet<string>>(new Set()),
    round: signal<Round | undefined>(undefined),
    /** A round out of a file, that is looked at before it joins ours. */
    beside: signal<Round | undefined>(undefined),
    /** Codes that were said, of which something is still to be written. */
    spoken: signal<readonly Spoken[]>([]),
    /** Whether this browser may keep the round. */
    mayKeep: signal(false),
    /** The round as it was last saved as a file. */
    savedRound: signal<Round | undefined>(undefined),
    /** Answers that came back and are not in the list yet. */
    waiting: signal<readonly Returned[]>([]),
  };
}

export type RoundState = ReturnType<typeof createRoundState>;

const states = new WeakMap<Work, RoundState>();

/** The state of the rounds of a list: the same one as long as the list is open. */
export function roundStateOf(work: Work): RoundState {
  const state = states.get(work) ?? createRoundState();
  states.set(work, state);
  return state;
}

/** Goes on with the rounds of a list that was opened anew. */
export const inheritRound = (from: Work, to: Work): void => void states.set(to, roundStateOf(from));

const listNow = ({ sheet, layout, checked }: Work, today: string): ListNow => ({
  records: sheet.value.records,
  columns: layout.value.columns,
  headerRow: layout.value.headerRow,
  entries: new Map(checked.value.entries.map((entry) => [entry.id, entry])),
  today,
});

/** What the answers that wait would do to the list as it stands. */
export const proposalsOf = (work: Work, today: string): readonly Proposal[] => {
  const { waiting, by } = roundStateOf(work);
  return propose(listNow(work, today), waiting.value, by.value.trim());
};

/** Takes one answer over: these cells change, in one step that can be undone. Other answers go on waiting. */
export function takeOver(
  work: Work,
  { given, returned, row, name }: Extract<Proposal, { kind: 'found' }>,
  changes: readonly CellChange[],
): void {
  const { waiting, round } = roundStateOf(work);
  const { columns, headerRow } = work.layout.value;
  const list = { records: work.sheet.value.records, columns, headerRow };
  work.change(applyChanges(list, row, changes), `${name}: nagekeken (rij ${row})`);
  waiting.value = waiting.value.filter((one) => one !== given);
  const now = round.value;
  // What nobody answered is still to be asked.
  if (now) round.value = { ...now, rows: now.rows.filter((one) => one.id !== returned.id || !isDone(one)) };
}
