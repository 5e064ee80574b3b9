import type { IsoDate } from '../../shared/iso-date.ts';
import type { Kind } from '../catalogue/codes.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { reach } from '../catalogue/reach.ts';
import type { Entry, Place } from '../catalogue/schema.ts';
import { browse } from '../match/browse.ts';

export interface CallRequest {
  readonly kinds: readonly Kind[];
  /** Entries to name besides those of a kind, by id. */
  readonly entries: readonly string[];
  readonly place?: Place | undefined;
  readonly today: IsoDate;
}

/**
 * Whom to call for a matter: entries that are there for this place, in this order: with a number we may show, made for it
 * (its only kind, or its first), near. An entry without a number is better than none, as it has a site.
 */
export function whoToCall(catalogue: Catalogue, { kinds, entries, place, today }: CallRequest): readonly Entry[] {
  const { region } = catalogue;
  const ofKind = kinds.length > 0 ? browse(catalogue, { kinds, place, today }) : [];
  const isFor = (kind: Kind | undefined): boolean => kind !== undefined && kinds.includes(kind);
  const rank = (entry: Entry): number =>
    (entry.phones.length > 0 ? 0 : 3) + (isFor(entry.kinds[0]) ? 0 : 1) + (entry.kinds.every(isFor) ? 0 : 1);
  const near = ofKind
    .flatMap(({ id }) => catalogue.entries.get(id) ?? [])
    .filter((entry) => reach(entry, place, region.places).serves);
  const named = entries.flatMap((id) => catalogue.entries.get(id) ?? []);
  return [...named, ...near.sort((a, b) => rank(a) - rank(b))];
}
