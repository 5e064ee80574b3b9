import fc from 'fast-check';
import { anyDoings, type Doings, FAR_APART } from './actions.ts';
import { compareSent } from './compare.ts';
import { inTurns } from './interleave.ts';
import { differencesAsProblems, type Verdict } from './report.ts';
import { type Visited, type VisitInput, visit } from './visit.ts';

export type Setting = Omit<VisitInput, 'doings' | 'isShort'>;

/** More visits at once than this wait for each other on two processor cores. */
const AT_ONCE = 6;

/** A browser on a busy machine may fail once; twice is the app's doing. */
async function visitTwice(input: VisitInput): Promise<Visited> {
  const first = await visit(input);
  return first.brokenOff === null || first.faults.length > 0 ? first : visit(input);
}

const ownProblems = ({ faults, brokenOff }: Visited): readonly string[] =>
  brokenOff === null ? faults : [...faults, `broken off: ${brokenOff}`];

interface Control {
  /** To which all others are equal when everything is proved. */
  readonly first: Visited;
  /** True when something else than the person makes visits differ, so that nothing can be proved. */
  readonly isVoid: boolean;
  readonly verdicts: readonly Verdict[];
}

/** The same visit twice. */
export async function proveControl(setting: Setting): Promise<Control> {
  const [doings] = FAR_APART;
  const [first, again] = await inTurns([doings, doings], 2, (each) => visitTwice({ ...setting, doings: each }));
  if (!first || !again) throw new Error('no visits');
  return {
    first,
    isVoid: compareSent(first.sent, again.sent).length > 0,
    verdicts: [
      { what: 'the same visit twice', problems: differencesAsProblems(compareSent(first.sent, again.sent)) },
      { what: 'a visit by itself', problems: ownProblems(first) },
    ],
  };
}

/**
 * Any two visits send the same, byte for byte, and the same as the first one: `count` pairs that follow from `seed`. The
 * checks take turns, so that five pairs see all of them.
 */
export async function provePairs(
  setting: Setting,
  count: number,
  seed: number,
  first: Visited,
): Promise<readonly Verdict[]> {
  const drawn = fc.sample(fc.tuple(anyDoings, anyDoings), { seed, numRuns: count });
  const pairs = drawn.map((pair, number) => pair.map((doings, side) => ({ ...doings, check: number + side })));
  const walked = await inTurns(pairs.flat(), AT_ONCE, (doings: Doings) => visitTwice({ ...setting, doings }));
  return pairs.map((_, number) => {
    const [one, two] = walked.slice(number * 2, number * 2 + 2);
    if (!one || !two) throw new Error('a visit is missing');
    const differences = [compareSent(one.sent, two.sent), compareSent(first.sent, one.sent)].flatMap(
      differencesAsProblems,
    );
    return {
      what: `pair ${number + 1} of seed ${seed}`,
      problems: [...ownProblems(one), ...ownProblems(two), ...differences],
    };
  });
}
