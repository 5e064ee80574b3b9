import type { Answers, CheckId, QuestionId } from '../questionnaires/index.ts';
import type { KnownEntry } from '../resources/index.ts';
import type { IsoDate } from '../shared/iso-date.ts';

/** Who gave the answers, seen from the person whose device this is. No names. */
export const PEOPLE = ['me', 'loved-one', 'relative'] as const;
export type Person = (typeof PEOPLE)[number];

/** What someone takes along to a conversation, besides the answers and wishes they marked. */
export interface Sheet {
  /** Id of a conversation of the check. */
  readonly conversation: string;
  /** Ids of the questions they want to ask there. */
  readonly ask: readonly string[];
  readonly words: string;
}

/** One time that someone fills in a check. Only answers and choices are kept; the outcome follows from them. */
export interface Run {
  readonly id: string;
  readonly check: CheckId;
  /** Version of the definition the answers belong to. */
  readonly version: string;
  readonly person: Person;
  readonly answers: Answers;
  readonly startedOn: IsoDate;
  /** Null while the person is still busy with it. */
  readonly finishedOn: IsoDate | null;
  /** The question to come back to. */
  readonly at: QuestionId | null;
  /** Questions marked "hier wil ik over praten", in the order of marking. */
  readonly talk: readonly QuestionId[];
  /** Ids of what they want to change, the most wanted first; three at most. */
  readonly goals: readonly string[];
  readonly sheet: Sheet | null;
}

/** One answer to a question that is asked again by itself. */
export interface Moment {
  readonly id: string;
  readonly check: CheckId;
  readonly on: IsoDate;
  readonly answer: string;
  readonly note: string;
}

/** An entry of the list, with the little diary that someone keeps of it. */
export interface SavedEntry {
  readonly id: string;
  readonly savedOn: IsoDate;
  /** Days of: the last call, being put on a waiting list, calling back; null is "not filled in". */
  readonly calledOn: IsoDate | null;
  readonly waitingSince: IsoDate | null;
  readonly callBackOn: IsoDate | null;
  readonly note: string;
  /** What it was when they last looked, to tell what changed since; null while that is not noted. */
  readonly known: KnownEntry | null;
}

/** After how many days without a visit everything may go by itself. */
export const FORGET_AFTER_DAYS = [90, 365] as const;
export type ForgetAfterDays = (typeof FORGET_AFTER_DAYS)[number];

/** How large letters can be, in percent of what the browser makes them. */
export const TEXT_SIZES = [100, 125, 150, 200] as const;

/** How someone reads best. */
export interface Reading {
  readonly textSize: (typeof TEXT_SIZES)[number];
  /** More room between lines and words. */
  readonly wide: boolean;
  /** Contrast of at least 7:1 for all text (WCAG 1.4.6), and lines around everything. */
  readonly strong: boolean;
  /** Nothing moves, and no picture that only decorates. */
  readonly calm: boolean;
}

export const ORDINARY_READING: Reading = { textSize: 100, wide: false, strong: false, calm: false };

/**
 * Everything that may be kept on the device, and nothing else: what is not listed here lives in memory only
 * (search words, opened entries, the trail of pages).
 */
export interface StoredState {
  /** Language, colours, way of reading, region and village the person chose; null is "not chosen". */
  readonly locale: string | null;
  readonly theme: 'light' | 'dark' | null;
  readonly reading: Reading | null;
  readonly region: string | null;
  readonly place: string | null;
  readonly runs: readonly Run[];
  readonly saved: readonly SavedEntry[];
  /** Reasons for help that someone said do not apply to them ("niet op mij van toepassing"), as keys of rules. */
  readonly notForMe: readonly string[];
  readonly moments: readonly Moment[];
  /** The emergency plan: own words by the id of the field; fields without words are left out. */
  readonly plan: Readonly<Record<string, string>>;
  /** "Snel weg" stands on every page, also where nothing asks for it. */
  readonly leaveAlways: boolean;
  /** The screen is covered while it is out of sight. */
  readonly cover: boolean;
  /** Day of the last backup that was made here; null is "never". */
  readonly backedUpOn: IsoDate | null;
  /** Null is "never": nothing goes by itself. */
  readonly forgetAfterDays: ForgetAfterDays | null;
  /** Day of the last use, for who chose that everything goes by itself; null for everyone else, and where it is not known. */
  readonly usedOn: IsoDate | null;
}

export const EMPTY_STATE: StoredState = {
  locale: null,
  theme: null,
  reading: null,
  region: null,
  place: null,
  runs: [],
  saved: [],
  notForMe: [],
  moments: [],
  plan: {},
  leaveAlways: false,
  cover: false,
  backedUpOn: null,
  forgetAfterDays: null,
  usedOn: null,
};

/** Whether the record holds anything that someone made: answers, saved entries, moments or a plan. Settings do not count. */
export const hasWork = ({ runs, saved, moments, plan }: StoredState): boolean =>
  runs.length + saved.length + moments.length + Object.keys(plan).length > 0;
