import type { IsoDate } from '../../../shared/iso-date.ts';
import type { Need } from '../../../shared/need.ts';
import { NO_FACTS } from '../../../shared/person-facts.ts';
import { isHidden, isOutOfSeason } from '../../catalogue/freshness.ts';
import type { Catalogue, EntryId, Reason } from '../../catalogue/model.ts';
import { isOfOtherMunicipality } from '../../catalogue/reach.ts';
import type { Entry, Place } from '../../catalogue/schema.ts';
import { needsOf } from '../../match/entry-needs.ts';
import { suitability } from '../../match/suitability.ts';
import { isForOthers, type People } from '../age-filter.ts';
import { type EntryFeatures, entryFeatures, textOf } from './entry-features.ts';

/** Entries whose facts are read at once: some milliseconds of work on a slow phone. */
const PIECE = 25;

/** For people of another age than the query speaks of. */
const FOR_OTHERS = 0.6;

/** On whose behalf and when someone asks: what counts besides their words. */
export interface Asker {
  readonly place: Place | undefined;
  readonly today: IsoDate;
  readonly people: People;
}

/** What an entry brings along for an asker, whatever the words. */
export interface StaticScore {
  readonly entry: Entry;
  /** True when it is past: it is not shown. */
  readonly isOver: boolean;
  /** True out of its season, or when it is only for other municipalities: it is shown to who asks for it by name. */
  readonly isForAnother: boolean;
  /** Takes place in the asker's village. */
  readonly isHere: boolean;
  /** By how much its score is multiplied. */
  readonly factor: number;
  /** What is said about where it is. */
  readonly reasons: readonly Reason[];
}

type Scores = ReadonlyMap<EntryId, number>;

const NONE: Scores = new Map();
const NO_GRADES: ReadonlyMap<EntryId, 1 | 2 | 3> = new Map();

/** Keeps what `make` gives for each key, so that the next letter that someone types does not ask for it again. */
function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/** What ranking asks of a catalogue again at every letter: by key which entries have it, and what never changes of an entry. */
export class RankingCache {
  readonly #entries: readonly Entry[];
  readonly #byId: ReadonlyMap<EntryId, Entry>;
  readonly #places: readonly Place[];
  readonly #codes = new Map<string, Map<EntryId, number>>();
  readonly #names = new Map<string, Set<EntryId>>();
  readonly #needs = new Map<Need, Map<EntryId, 1 | 2 | 3>>();
  #read = 0;
  readonly withWord: (key: string) => Scores;
  readonly textOf: (id: EntryId) => string;
  readonly #standings: (place: Place | undefined) => (rest: string) => Map<EntryId, StaticScore>;

  constructor({ entries, index, region }: Catalogue) {
    this.#entries = [...entries.values()];
    this.withWord = remembered((key) => index.find(key));
    this.textOf = remembered((id) => textOf(entries.get(id) as Entry));
    this.#standings = remembered((_place) => remembered((_rest) => new Map<EntryId, StaticScore>()));
    this.#places = region.places;
    this.#byId = entries;
  }

  /** How entries stand for an asker. */
  staticScore({ place, today, people }: Asker): (id: EntryId) => StaticScore | undefined {
    const known = this.#standings(place)(`${today} ${people.age} ${people.speaksOfYoung}`);
    return (id) => {
      const before = known.get(id);
      const entry = this.#byId.get(id);
      if (before || !entry) return before;
      // Words tell for whom it is, for each query anew: see personFit.
      const seeker = { place, places: this.#places, audiences: [], facts: NO_FACTS, today };
      const { reached, factor } = suitability(entry, seeker);
      const made: StaticScore = {
        entry,
        isOver: isHidden(entry, today),
        isForAnother: isOutOfSeason(entry, today) || isOfOtherMunicipality(entry, place, this.#places),
        isHere: reached.km === 0,
        factor: factor * (isForOthers(entry, people) ? FOR_OTHERS : 1),
        reasons: reached.reasons,
      };
      known.set(id, made);
      return made;
    };
  }

  /** The entries with this code, and how central it is to each (0–1). */
  withCode(code: string): Scores {
    while (this.prepare());
    return this.#codes.get(code) ?? NONE;
  }

  /** The entries that serve this need, with the grade. */
  withNeed(need: Need): ReadonlyMap<EntryId, 1 | 2 | 3> {
    while (this.prepare());
    return this.#needs.get(need) ?? NO_GRADES;
  }

  /** The entries with this key in one of their names. */
  named(key: string): ReadonlySet<EntryId> | undefined {
    while (this.prepare());
    return this.#names.get(key);
  }

  /** Reads a piece of the catalogue; true while more is left. */
  prepare(): boolean {
    const piece = this.#entries.slice(this.#read, this.#read + PIECE);
    this.#read += piece.length;
    for (const entry of piece) {
      this.#add(entry.id, entryFeatures(entry));
      for (const [need, grade] of needsOf(entry))
        this.#needs.set(need, (this.#needs.get(need) ?? new Map<EntryId, 1 | 2 | 3>()).set(entry.id, grade));
    }
    return this.#read < this.#entries.length;
  }

  #add(id: EntryId, { codes, names }: EntryFeatures): void {
    for (const [code, weight] of codes)
      this.#codes.set(code, (this.#codes.get(code) ?? new Map<EntryId, number>()).set(id, weight));
    for (const { keys } of names)
      for (const key of keys) this.#names.set(key, (this.#names.get(key) ?? new Set<EntryId>()).add(id));
  }
}

const known = new WeakMap<Catalogue, RankingCache>();

/** What ranking needs of a catalogue; remembered as long as the catalogue is. */
export function rankingCache(catalogue: Catalogue): RankingCache {
  const facts = known.get(catalogue) ?? new RankingCache(catalogue);
  known.set(catalogue, facts);
  return facts;
}
