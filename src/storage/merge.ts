import * as v from 'valibot';
import { type IsoDate, laterOf } from '../shared/iso-date.ts';
import { contentOf } from './content-of.ts';
import { StateSchema } from './state-schema.ts';
import { hasWork, type StoredState } from './stored-state.ts';

/** A field of the plan with other words here than in the backup. Those here stay. */
export interface PlanConflict {
  readonly field: string;
  readonly here: string;
  readonly backup: string;
}

export type Merged =
  | { readonly status: 'merged'; readonly state: StoredState; readonly conflicts: readonly PlanConflict[] }
  /** Together it is more than may be kept. */
  | { readonly status: 'too-much' };

/** What something holds besides its id. */
const withoutId = ({ id: _, ...content }: { readonly id: string }): string | undefined => contentOf(content);

/** By day; of one day those from here come last, because the last one counts as the newest. */
function byDay<T>(added: readonly T[], here: readonly T[], dayOf: (item: T) => IsoDate): readonly T[] {
  return [...added, ...here].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b))));
}

/** Those of the backup that are not here yet; a new id for one whose id already means something else. */
function missing<T extends { readonly id: string }>(here: readonly T[], backup: readonly T[], newId: () => string) {
  const ids = new Set(here.map(({ id }) => id));
  const contents = new Set(here.map(withoutId));
  const added: T[] = [];
  for (const item of backup) {
    // The same content may have another id here: so it came in, the last time that this backup was put back.
    if (ids.has(item.id) && contents.has(withoutId(item))) continue;
    added.push(ids.has(item.id) ? { ...item, id: newId() } : item);
    ids.add(item.id);
    contents.add(withoutId(item));
  }
  return added;
}

function mergePlans(here: StoredState['plan'], backup: StoredState['plan']) {
  const filled = Object.entries(here).filter(([, words]) => words.trim() !== '');
  const plan: StoredState['plan'] = { ...backup, ...Object.fromEntries(filled) };
  const others = new Map(Object.entries(backup));
  const conflicts = filled.flatMap(([field, words]) => {
    const other = others.get(field) ?? '';
    return other === words || other.trim() === '' ? [] : [{ field, here: words, backup: other }];
  });
  return { plan, conflicts };
}

/**
 * Adds what a backup holds to what is here. Nothing that is here is lost or changed: of two things with one id both stay,
 * the words of the plan and the settings of here win, and what loses to them is told as a conflict.
 * @param newId makes an id that is not in use
 */
export function mergeStates(here: StoredState, backup: StoredState, newId: () => string): Merged {
  const { plan, conflicts } = mergePlans(here.plan, backup.plan);
  // A village belongs to its region: they come from one side.
  const lives = here.region === null && here.place === null ? backup : here;
  // An entry is known by its id alone; a second one would be the same help twice.
  const saved = backup.saved.filter(({ id }) => !here.saved.some((each) => each.id === id));
  const state: StoredState = {
    locale: here.locale ?? backup.locale,
    theme: here.theme ?? backup.theme,
    reading: here.reading ?? backup.reading,
    region: lives.region,
    place: lives.place,
    runs: byDay(missing(here.runs, backup.runs, newId), here.runs, ({ startedOn }) => startedOn),
    saved: byDay(saved, here.saved, ({ savedOn }) => savedOn),
    notForMe: [...new Set([...here.notForMe, ...backup.notForMe])],
    moments: byDay(missing(here.moments, backup.moments, newId), here.moments, ({ on }) => on),
    plan,
    // What protects stays on, wherever it was switched on.
    leaveAlways: here.leaveAlways || backup.leaveAlways,
    cover: here.cover || backup.cover,
    backedUpOn: laterOf(here.backedUpOn, backup.backedUpOn),
    // What someone made here goes by itself only if that was chosen here. An empty device takes the choice along.
    forgetAfterDays: here.forgetAfterDays ?? (hasWork(here) ? null : backup.forgetAfterDays),
    // Of this device: what was put back today is not old because the backup is.
    usedOn: here.usedOn,
  };
  return v.is(StateSchema, state) ? { status: 'merged', state, conflicts } : { status: 'too-much' };
}
