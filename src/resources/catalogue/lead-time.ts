import { addDays, type IsoDate } from '../../shared/iso-date.ts';

/** The last day to ask for help, or `late`: that day has passed, and only a call can tell whether it still works. */
export type AskBy = { readonly status: 'in-time' | 'late'; readonly on: IsoDate };

/**
 * Until when to ask for help that is needed on a day.
 * @param weeks how many weeks before the first day it must be asked for (`Entry.leadWeeks`)
 */
export function askBy(neededOn: IsoDate, weeks: number, today: IsoDate): AskBy {
  const on = addDays(neededOn, -7 * weeks);
  return { status: on < today ? 'late' : 'in-time', on };
}
