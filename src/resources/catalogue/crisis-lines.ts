import type { IsoDate } from '../../shared/iso-date.ts';
import type { Phone } from './schema.ts';

/** A line for who needs help now. Names and words about it come from the texts, by id. */
export interface CrisisLine {
  readonly id: string;
  /** Best first; empty where each part of the country has its own. */
  readonly phones: readonly Phone[];
  readonly url?: string;
  /**
   * For who cannot or will not call: where that begins, or null where it is an app with no address of its own. The words
   * are in the texts (`written`); left out where no way is known. Where it was read: `crisis-line-sources.ts`.
   */
  readonly written?: string | null;
  readonly hours: 'always' | 'outside-office-hours' | 'daily-11-21';
  /** Day on which the editors last looked at this line. */
  readonly reviewed: IsoDate;
}

const reviewed: IsoDate = '2026-11-22';

/** The same in every region and part of the app itself: no catalogue can change them. */
export const CRISIS_LINES = [
  {
    id: '112',
    phones: [{ number: '112', dial: '112' }],
    written: null,
    hours: 'always',
    reviewed,
  },
  {
    id: 'huisartsenpost',
    phones: [],
    hours: 'outside-office-hours',
    reviewed,
  },
  {
    id: '113',
    phones: [
      { number: '113', dial: '113' },
      { number: '0800 0113', dial: '08000113' },
    ],
    url: 'https://www.113.nl',
    written: 'https://www.113.nl/chat',
    hours: 'always',
    reviewed,
  },
  {
    id: 'veilig-thuis',
    phones: [{ number: '0800 2000', dial: '08002000' }],
    url: 'https://www.veiligthuis.nl',
    written: 'https://www.veiligthuis.nl',
    hours: 'always',
    reviewed,
  },
  {
    id: 'luisterlijn',
    phones: [{ number: '088 0767 000', dial: '0880767000' }],
    url: 'https://www.deluisterlijn.nl',
    written: 'https://www.deluisterlijn.nl',
    hours: 'always',
    reviewed,
  },
  {
    id: 'kindertelefoon',
    phones: [{ number: '0800 0432', dial: '08000432' }],
    url: 'https://www.kindertelefoon.nl',
    written: 'https://www.kindertelefoon.nl',
    hours: 'daily-11-21',
    reviewed,
  },
] as const satisfies readonly CrisisLine[];
