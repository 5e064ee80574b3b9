/** Version of the stored form. A change of `StoredState` adds one, and a step here that reads the version before. */
export const FORMAT = 6;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields that a run did not have before format 2. */
const RUN_2 = { person: 'me', talk: [], goals: [], sheet: null } as const;
/** The same for an entry of the list. */
const SAVED_2 = { calledOn: null, waitingSince: null, callBackOn: null, note: '' } as const;

/** The items of a list with these fields where they lack them. */
const eachWith = (fields: Fields, list: unknown): unknown =>
  Array.isArray(list) ? list.map((item: unknown) => (isFields(item) ? { ...fields, ...item } : item)) : list;

/**
 * What turns a state of the format before into this one. Whatever is no state is passed on, for the schema to refuse. A
 * step adds and never overwrites: a record whose format number was damaged must not lose what it holds.
 */
const STEPS: Readonly<Record<number, (state: Fields) => Fields>> = {
  2: (state) => ({
    notForMe: [],
    moments: [],
    plan: {},
    ...state,
    runs: eachWith(RUN_2, state['runs']),
    saved: eachWith(SAVED_2, state['saved']),
  }),
  3: (state) => ({ leaveAlways: false, cover: false, backedUpOn: null, ...state }),
  4: (state) => ({ forgetAfterDays: null, usedOn: null, ...state }),
  5: (state) => ({ reading: null, ...state }),
  6: (state) => ({ ...state, saved: eachWith({ known: null }, state['saved']) }),
};

/** A state of an earlier format as one of today's, not yet checked. */
export function migrate(state: unknown, format: number): unknown {
  if (!isFields(state)) return state;
  let migrated = state;
  for (let next = format + 1; next <= FORMAT; next += 1) migrated = STEPS[next]?.(migrated) ?? migrated;
  return migrated;
}
