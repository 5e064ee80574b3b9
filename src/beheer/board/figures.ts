import { type Entry, freshness, groupsOf, type Place, type Region } from '../../resources/index.ts';
import { needGaps, type RuleId, reach } from '../../resources/rules/index.ts';
import type { Need } from '../../shared/need.ts';
import { GROUPS } from '../../shared/need.ts';
import type { NeedGroup } from '../../shared/need-groups.ts';
import { CRITICAL_FACTS, type CriticalFact, hasContact } from '../entry/facts.ts';
import type { Checked } from '../work/check-list.ts';

/** So many of all; `open` are those that are not. */
export interface Share {
  readonly known: number;
  readonly all: number;
  /** Ids of the entries that lack it. */
  readonly open: ReadonlySet<string>;
}

export const isOffered = ({ status }: Entry): boolean => status !== 'gestopt' && status !== 'inactief';

function shareOf(entries: readonly Entry[], isKnown: (entry: Entry) => boolean): Share {
  const open = new Set(entries.filter((entry) => !isKnown(entry)).map(({ id }) => id));
  return { known: entries.length - open.size, all: entries.length, open };
}

/** In whole percents; 0 of nothing. */
export const percent = ({ known, all }: Pick<Share, 'known' | 'all'>): number =>
  all === 0 ? 0 : Math.round((100 * known) / all);

/** What the board says of a list in shares: the seven facts, a way to reach it, and what was checked. */
export function sharesOf({ entries }: Pick<Checked, 'entries'>, today: string) {
  const offered = entries.filter(isOffered);
  const facts: readonly (readonly [CriticalFact, Share])[] = CRITICAL_FACTS.map((fact) => [
    fact,
    shareOf(offered, fact.isKnown),
  ]);
  return {
    facts,
    reachable: shareOf(offered, hasContact),
    checked: shareOf(offered, (entry) => freshness(entry, today) === 'checked'),
    /** Of all facts of all entries. */
    together: {
      known: facts.reduce((sum, [, share]) => sum + share.known, 0),
      all: facts.reduce((sum, [, share]) => sum + share.all, 0),
    },
  };
}

/** Kilometres that people go at most for help in a village. */
const NEAR_KM = 10;

/** How much help there is in a village, by what it is for. */
export interface VillageHelp {
  readonly place: Place;
  readonly counts: ReadonlyMap<NeedGroup, number>;
}

const servesNear = (entry: Entry, place: Place, places: readonly Place[]): boolean => {
  const { serves, km } = reach(entry, place, places);
  return serves && (km === undefined || km <= NEAR_KM);
};

/** The villages that help is near, asked once for all that is in one place for one area: a list has few of those. */
function villagesNear(places: readonly Place[]) {
  const known = new Map<string, ReadonlySet<Place>>();
  return (entry: Entry): ReadonlySet<Place> => {
    const key = JSON.stringify([entry.areas, entry.place, entry.postcode, entry.forms]);
    const near = known.get(key) ?? new Set(places.filter((one) => servesNear(entry, one, places)));
    known.set(key, near);
    return near;
  };
}

/** The help of a list that people in each village can reach: it is for them, near, and can be called, mailed or visited. */
export function villageHelp({ entries }: Pick<Checked, 'entries'>, { places }: Region): readonly VillageHelp[] {
  const near = villagesNear(places);
  const villages = new Map(
    places.map((place) => [place, new Map<NeedGroup, number>(GROUPS.map((group) => [group, 0]))]),
  );
  for (const entry of entries.filter((one) => isOffered(one) && hasContact(one))) {
    const groups = groupsOf(entry);
    for (const place of near(entry)) {
      const counts = villages.get(place);
      for (const group of groups) counts?.set(group, (counts.get(group) ?? 0) + 1);
    }
  }
  return [...villages].map(([place, counts]) => ({ place, counts }));
}

/** Ids of help of this kind that people in a village can reach: those that `villageHelp` counts. */
export function helpNear(
  { entries }: Pick<Checked, 'entries'>,
  { places }: Region,
  group: NeedGroup,
  place: Place,
): ReadonlySet<string> {
  const isFor = (entry: Entry) => isOffered(entry) && hasContact(entry) && groupsOf(entry).includes(group);
  const found = entries.filter((entry) => isFor(entry) && servesNear(entry, place, places));
  return new Set(found.map(({ id }) => id));
}

/** Ids of help of this kind that is near one of these villages and that nobody can reach: a number would end a white spot. */
export function unreachedFor(
  { entries }: Pick<Checked, 'entries'>,
  { places }: Region,
  group: NeedGroup,
  villages: readonly Place[],
): ReadonlySet<string> {
  const near = villagesNear(places);
  const isFor = (entry: Entry) => isOffered(entry) && !hasContact(entry) && groupsOf(entry).includes(group);
  const found = entries.filter((entry) => isFor(entry) && villages.some((place) => near(entry).has(place)));
  return new Set(found.map(({ id }) => id));
}

/** Needs for which neither this list nor the national one has the place to be. */
export function needsWithoutHelp(own: readonly Entry[], national: readonly Entry[]): readonly Need[] {
  const entries = new Map([...national, ...own].map((entry) => [entry.id, entry]));
  return needGaps({ entries }).needs;
}

/** What the rules say that the board counts, each with what to call it. */
export const COUNTED_RULES: readonly (readonly [name: string, rules: readonly RuleId[]])[] = [
  ['Lijkt dubbel', ['looks-double']],
  ['Lange zinnen en lastige woorden', ['long-sentence', 'hard-word', 'informal']],
  ['Adressen die niet kunnen of oud zijn', ['no-address', 'no-mail', 'loose-sign', 'two-addresses', 'plain-http']],
  ['Zonder bron', ['no-source']],
];

/** Reports of these rules. */
export const countOf = ({ reports }: Checked, rules: readonly RuleId[]): number =>
  reports.filter(({ rule }) => rules.includes(rule)).length;
