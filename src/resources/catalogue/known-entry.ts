import { checksum } from '../../shared/checksum.ts';
import type { IsoDate } from '../../shared/iso-date.ts';
import { isOutOfSight, isOver } from './freshness.ts';
import type { Entry } from './schema.ts';

/** What an entry was when someone last looked at it: the name they know, and a mark of each fact that is worth a word when it changes. */
export interface KnownEntry {
  readonly name: string;
  /** Checksums by the name of the fact. One that is not there is not compared. */
  readonly marks: Readonly<Record<string, number>>;
}

/** Whether there is something to go to; `gone` is what left the list, `old` what nobody looked at for too long. */
export type Standing = Entry['status'] | 'gone' | 'old';

/** What is another now than it was. */
export type EntryChange = 'standing' | 'name' | 'phones' | 'place' | 'times';

/** Characters of a name that are kept. */
const LONGEST_NAME = 200;
/** Those of which there is nothing more to say than that. */
const ENDED: readonly Standing[] = ['gone', 'gestopt', 'inactief'];

/** Whether there is something to go to on a day; what had its last day has stopped. */
export function standingOf(entry: Entry | undefined, today: IsoDate): Standing {
  if (!entry) return 'gone';
  if (entry.status !== 'actief') return entry.status;
  if (isOver(entry, today)) return 'gestopt';
  return isOutOfSight(entry, today) ? 'old' : 'actief';
}

/** Of the words alone: who tidies up capitals, spaces or dashes changes nothing. */
const markOf = (parts: readonly (string | undefined)[]): number =>
  checksum(
    parts
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? '',
  );

const standingMark = (standing: Standing): number => markOf([standing]);

function marksOf(entry: Entry, today: IsoDate): Readonly<Record<EntryChange, number>> {
  return {
    standing: standingMark(standingOf(entry, today)),
    name: markOf([entry.name]),
    phones: markOf(entry.phones.map(({ dial }) => dial)),
    place: markOf([entry.location, entry.address, entry.postcode, entry.place]),
    times: markOf([entry.times]),
  };
}

/**
 * What to remember of an entry that someone has looked at.
 * @param before what was remembered: of what left the list, its name and its facts as they were
 */
export function knownOf(entry: Entry | undefined, today: IsoDate, before: KnownEntry | null = null): KnownEntry | null {
  if (entry) return { name: entry.name.slice(0, LONGEST_NAME), marks: marksOf(entry, today) };
  return before && { ...before, marks: { ...before.marks, standing: standingMark('gone') } };
}

/** What changed since someone last looked, the heaviest first. Of what ended, only that. */
export function changesSince({ marks }: KnownEntry, entry: Entry | undefined, today: IsoDate): readonly EntryChange[] {
  const standing = standingOf(entry, today);
  const now = entry ? marksOf(entry, today) : { standing: standingMark(standing) };
  const changed = (Object.entries(now) as [EntryChange, number][])
    .filter(([fact, mark]) => Object.hasOwn(marks, fact) && marks[fact] !== mark)
    .map(([fact]) => fact);
  return ENDED.includes(standing) ? changed.filter((fact) => fact === 'standing') : changed;
}
