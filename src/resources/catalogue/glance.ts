import { sentencesOf } from '../../shared/sentences.ts';
import type { AccessRoute, Audience, Payer } from './codes.ts';
import { reach, venueOf } from './reach.ts';
import type { Entry, Place } from './schema.ts';
import { canWalkIn } from './ways-in.ts';

/** Where help is, in one thing: `km` is whole kilometres between centres, undefined when it is not known where someone lives. */
export type Where =
  | { readonly kind: 'near'; readonly place: string; readonly km: number | undefined }
  | { readonly kind: 'at-home' | 'phone' | 'online' | 'country' }
  | { readonly kind: 'area'; readonly name: string };

/** What of an entry fits on a card. What is not known is left out: unknown is not "no". */
export interface Glance {
  readonly where: Where | undefined;
  /** Empty when it is for everyone. */
  readonly audiences: readonly Audience[];
  /** `walk-in`: one can come by as one is. */
  readonly access: AccessRoute | 'walk-in' | undefined;
  /** Whole weeks before the first day that it must be asked for. */
  readonly leadWeeks: number | undefined;
  /** Who pays, where that is one; `sometimes-free` when it is free for some. */
  readonly cost: Payer | 'sometimes-free' | undefined;
}

function whereOf(entry: Entry, place: Place | undefined, places: readonly Place[]): Where | undefined {
  const { serves, km, reasons } = reach(entry, place, places);
  // Of the ways in which it reaches someone, the one that asks least of them comes first.
  const [first] = reasons;
  if (first?.kind === 'at-home') return { kind: 'at-home' };
  if (first?.kind === 'near') return { kind: 'near', place: first.place, km };
  const venue = venueOf(entry, places)?.name ?? (entry.forms.includes('op-locatie') ? entry.place : undefined);
  if (venue) return { kind: 'near', place: venue, km: undefined };
  if (entry.forms.includes('telefonisch')) return { kind: 'phone' };
  if (entry.forms.includes('online')) return { kind: 'online' };
  if (entry.areas.some(({ type }) => type === 'country')) return { kind: 'country' };
  // Someone who lives there need not be told that it is for them.
  if (place && serves) return undefined;
  return { kind: 'area', name: entry.areas.flatMap((area) => (area.type === 'country' ? [] : area.name)).join(', ') };
}

function costOf({ payers }: Entry): Glance['cost'] {
  const [only, ...others] = payers;
  if (others.length === 0) return only;
  return payers.includes('gratis') ? 'sometimes-free' : undefined;
}

/** What of an entry fits on a card, for someone who lives in `place`, one of `places`. */
export function glance(entry: Entry, place: Place | undefined, places: readonly Place[]): Glance {
  const [route] = entry.access;
  return {
    where: whereOf(entry, place, places),
    audiences: entry.audiences.includes('iedereen') ? [] : entry.audiences,
    access: canWalkIn(entry) ? 'walk-in' : route,
    leadWeeks: entry.leadWeeks,
    cost: costOf(entry),
  };
}

/** Begins a sentence that says for whom or when it is: without it someone would call in vain. */
const CONDITION =
  /^(Voor (wie|mensen|ouderen|senioren|inwoners|mantelzorgers|iedereen)|Alleen|Niet|Bij|Hooguit|Dat kan als)(?!\p{L})/u;

/**
 * The first sentence of a text, with the next one where it is a question, which says nothing by itself; and every sentence that
 * is a condition.
 */
export function gist(text: string): string {
  const sentences = sentencesOf(text);
  const begun = sentences.findIndex((sentence) => !sentence.endsWith('?'));
  const first = begun < 0 ? sentences.length : begun + 1;
  return sentences.filter((sentence, at) => at < first || CONDITION.test(sentence)).join(' ');
}
