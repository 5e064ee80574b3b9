import type { Work } from '../work/work.ts';
import { readAnswers, shortCodesIn } from './answer-code.ts';
import type { Returned } from './answers.ts';
import { joinRounds } from './join-rounds.ts';
import type { RoundFile } from './returned-files.ts';
import { type Round, readRound } from './round.ts';
import { roundStateOf } from './round-state.ts';
import { Unreadable } from './sealed.ts';
import { askable, hear } from './spoken.ts';

/** Puts a round beside the one that is going on, for a look; or goes on with it where there is none. */
export function takeRound(work: Work, theirs: Round): void {
  const { round, beside, by, until } = roundStateOf(work);
  if (round.value) beside.value = theirs;
  else {
    round.value = theirs;
    by.value = theirs.by;
    until.value = theirs.until ?? '';
  }
}

/** Puts answers among those that wait. The same one twice waits once. */
export function takeAnswers(work: Work, fresh: readonly Returned[]): void {
  const { waiting } = roundStateOf(work);
  const known = new Set(waiting.value.map((one) => JSON.stringify(one)));
  waiting.value = [...waiting.value, ...fresh.filter((one) => !known.has(JSON.stringify(one)))];
}

/** Takes what is in a text that someone pasted or dropped; what it cannot read it says in Dutch. */
export function takeText(work: Work, text: string, today: string): readonly string[] {
  const { spoken, round } = roundStateOf(work);
  const { found, troubles } = readAnswers(text);
  takeAnswers(work, found);
  if (found.length > 0) return troubles;
  const all = askable(work.checked.value.entries, round.value);
  const heard = shortCodesIn(text).map((code) => hear(code, all, today));
  for (const one of heard) {
    if (typeof one === 'string') continue;
    if (one.open.length === 0) takeAnswers(work, [one.returned]);
    else spoken.value = [...spoken.value.filter(({ returned }) => returned.id !== one.returned.id), one];
  }
  return [...troubles, ...heard.filter((one) => typeof one === 'string')];
}

/** Which list an answer belongs to: that which has its row, or else the one that is open. */
const ofIds = (works: readonly Work[], ids: readonly string[]): Work | undefined =>
  works.find(({ checked }) => ids.some((id) => checked.value.rowOf.has(id)));

function takeFile(file: RoundFile, works: readonly Work[], active: Work | undefined, today: string): readonly string[] {
  if (file.kind === 'round') {
    const round = readRound(file.text);
    const own = works.find(({ region }) => region.value.id === round.region);
    if (!own) return [`Dit is een ronde van de regio ${round.region}. Open eerst die lijst.`];
    takeRound(own, round);
    return [];
  }
  const work =
    ofIds(
      works,
      readAnswers(file.text).found.map(({ id }) => id),
    ) ?? active;
  return work ? takeText(work, file.text, today) : ['Hier staat een antwoord in. Open eerst uw lijst.'];
}

/** Takes files of rounds that were dropped, into the lists they belong to; what it cannot take it says in Dutch. */
export const takeFiles = (
  files: readonly RoundFile[],
  works: readonly Work[],
  active: Work | undefined,
  today: string,
): readonly { readonly name: string; readonly problem: string }[] =>
  files.flatMap((file) => {
    try {
      return takeFile(file, works, active, today).map((problem) => ({ name: file.name, problem }));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return [{ name: file.name, problem: error.message }];
    }
  });

/** What the round beside ours would bring. */
export const joinedWith = (work: Work) => {
  const { round, beside } = roundStateOf(work);
  return round.value && beside.value && joinRounds(round.value, beside.value);
};
