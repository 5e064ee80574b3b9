import type { IsoDate } from '../../shared/iso-date.ts';
import type { StoredState } from '../../storage/index.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Whether what is kept was last used longer ago than someone chose that it may stay. Not without a choice, not when the
 * last use is unknown, and not when it lies in the future: then the clock was, or is, wrong.
 */
export const isUnused = ({ forgetAfterDays, usedOn }: StoredState, today: IsoDate): boolean =>
  forgetAfterDays !== null && usedOn !== null && Date.parse(today) - Date.parse(usedOn) > forgetAfterDays * DAY_MS;

/** The state as used today. The day goes forward only: a clock that was set back must not make something look old. */
export const used = (state: StoredState, today: IsoDate): StoredState =>
  state.forgetAfterDays === null || (state.usedOn ?? '') >= today ? state : { ...state, usedOn: today };
