import * as v from 'valibot';
import { laterOf } from '../shared/iso-date.ts';
import { contentOf } from './content-of.ts';
import { StateSchema } from './state-schema.ts';
import type { StoredState } from './stored-state.ts';

type Fields = Readonly<Record<string, unknown>>;
type Item = Fields & { readonly id: string };

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isItem = (value: unknown): value is Item => isFields(value) && typeof value['id'] === 'string';

/** Things with an id of their own, each id once. */
const areItems = (value: unknown): value is readonly Item[] =>
  Array.isArray(value) && value.every(isItem) && new Set(value.map(({ id }) => id)).size === value.length;

/** Where someone was and how it looks: nobody's work. What the later tab says holds, and nothing is asked. */
const QUIET: readonly string[] = [
  'locale',
  'theme',
  'reading',
  'region',
  'place',
  'at',
  'finishedOn',
  'known',
  'forgetAfterDays',
  'usedOn',
];

/** One value as one tab and the other left it; `clash` is called when both changed it and one would be lost. */
function join(
  base: unknown,
  theirs: unknown,
  mine: unknown,
  clash: () => void,
  quiet: readonly string[] = [],
): unknown {
  const [before, there, here] = [contentOf(base), contentOf(theirs), contentOf(mine)];
  if (here === before || here === there) return theirs;
  if (there === before) return mine;
  if (areItems(theirs) && areItems(mine)) return joinItems(areItems(base) ? base : [], theirs, mine, clash);
  if (isFields(theirs) && isFields(mine)) return joinFields(isFields(base) ? base : {}, theirs, mine, clash, quiet);
  clash();
  return mine;
}

function joinFields(base: Fields, theirs: Fields, mine: Fields, clash: () => void, quiet: readonly string[]): Fields {
  const of = (fields: Fields, name: string): unknown => (Object.hasOwn(fields, name) ? fields[name] : undefined);
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const joined = names.map((name) => {
    const heard = quiet.includes(name) ? () => undefined : clash;
    return [name, join(of(base, name), of(theirs, name), of(mine, name), heard)] as const;
  });
  return Object.fromEntries(joined.filter(([, value]) => value !== undefined));
}

/** What of a thing is someone's work. */
const workOf = (item: Item | undefined): string | undefined =>
  item && contentOf(Object.fromEntries(Object.entries(item).filter(([name]) => !QUIET.includes(name))));

/** Those of the other tab in its order, then what was added here. */
function joinItems(base: readonly Item[], theirs: readonly Item[], mine: readonly Item[], clash: () => void) {
  const byId = (items: readonly Item[]) => new Map(items.map((item) => [item.id, item]));
  const [before, there, here] = [byId(base), byId(theirs), byId(mine)];
  // What was removed in one tab stays so, unless the other did more to it than note where it stood.
  const isRemoved = (id: string) =>
    before.has(id) &&
    there.has(id) !== here.has(id) &&
    workOf(there.get(id) ?? here.get(id)) === workOf(before.get(id));
  const ids = [...new Set([...there.keys(), ...here.keys()])].filter((id) => !isRemoved(id));
  return ids.flatMap((id) => join(before.get(id), there.get(id), here.get(id), clash, QUIET) ?? []);
}

/**
 * What two tabs made of one state, together: undefined when both changed the same answer, words or thing in different ways,
 * or when it is together more than may be kept. Nothing of either is lost in what is returned.
 * @param base what both began with
 */
export function joinChanges(base: StoredState, theirs: StoredState, mine: StoredState): StoredState | undefined {
  let clashes = 0;
  const clash = () => {
    clashes += 1;
  };
  const joined: StoredState = { ...theirs, ...(join(base, theirs, mine, clash, QUIET) as object) };
  // A village belongs to its region: they come from one side.
  const { region, place } = mine.region !== base.region || mine.place !== base.place ? mine : theirs;
  const bothUsed = theirs.usedOn !== base.usedOn && mine.usedOn !== base.usedOn;
  const usedOn = bothUsed ? laterOf(theirs.usedOn, mine.usedOn) : joined.usedOn;
  // Switched off in one tab, while the other was used: no day is kept any more.
  const state = { ...joined, region, place, usedOn: joined.forgetAfterDays && usedOn };
  return clashes === 0 && v.is(StateSchema, state) ? state : undefined;
}
