import type { IdleTimes } from '../../core/deployment.ts';

/** What someone is busy with: a question takes less time than a page to read. */
export type Doing = 'questions' | 'reading';

/** Moments are in milliseconds, of any clock that goes forward. */
export interface Idle {
  /** The last sign of life. */
  readonly since: number;
  /** Whether someone said that they need more time. */
  readonly hasMoreTime: boolean;
}

/** `next`: milliseconds until something else is the case, if nobody gives a sign of life. */
export type IdlePhase =
  | { readonly name: 'busy'; readonly next: number }
  /** `left`: whole seconds until everything is wiped. */
  | { readonly name: 'warned'; readonly left: number; readonly next: number }
  | { readonly name: 'over' };

const SECOND = 1000;

/** Where the clock stands for someone who was last heard of at `idle.since`. */
export function idlePhase({ since, hasMoreTime }: Idle, doing: Doing, times: IdleTimes, now: number): IdlePhase {
  const limit = SECOND * (hasMoreTime ? Math.max(times.extended, times[doing]) : times[doing]);
  const end = limit + SECOND * times.countdown;
  const quiet = Math.max(0, now - since); // a clock that was put back must not wipe anything
  if (quiet < limit) return { name: 'busy', next: limit - quiet };
  if (quiet >= end) return { name: 'over' };
  const left = Math.ceil((end - quiet) / SECOND);
  return { name: 'warned', left, next: end - quiet - SECOND * (left - 1) };
}
