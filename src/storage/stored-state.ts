import type { Answers, CheckId, QuestionId } from '../questionnaires/index.ts';
import type { IsoDate } from '../shared/iso-date.ts';

/** One time that someone fills in a check. Only answers are kept; the outcome follows from them. */
export interface Run {
  readonly id: string;
  readonly check: CheckId;
  /** Version of the definition the answers belong to. */
  readonly version: string;
  readonly answers: Answers;
  readonly startedOn: IsoDate;
  /** Null while the person is still busy with it. */
  readonly finishedOn: IsoDate | null;
  /** The question to come back to. */
  readonly at: QuestionId | null;
}

export interface SavedEntry {
  readonly id: string;
  readonly savedOn: IsoDate;
}

/**
 * Everything that may be kept on the device, and nothing else: what is not listed here lives in memory only
 * (search words, opened entries, the trail of pages).
 */
export interface StoredState {
  /** Language, look, region and village the person chose; null is "not chosen". */
  readonly locale: string | null;
  readonly theme: 'light' | 'dark' | null;
  readonly region: string | null;
  readonly place: string | null;
  readonly runs: readonly Run[];
  readonly saved: readonly SavedEntry[];
}

export const EMPTY_STATE: StoredState = { locale: null, theme: null, region: null, place: null, runs: [], saved: [] };
