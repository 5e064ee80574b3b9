import type { Need } from '../../shared/need.ts';
import type { Audience, Kind } from '../catalogue/codes.ts';

/** How well help serves a need: 3 is the place for it, 2 helps well, 1 may help or knows the way. */
export type Grade = 1 | 2 | 3;

/** What a kind of help serves; with `for` only when the entry names one of these audiences. */
interface Served {
  readonly needs: Readonly<Partial<Record<Need, Grade>>>;
  readonly for?: readonly Audience[];
}

/**
 * The needs that each kind of help (`soort`) serves when an editor gave none (`behoeften`). A kind says little, so a 3
 * stands only where nearly all help of that kind is the place for the need.
 */
export const NEEDS_OF_KIND: Readonly<Record<Kind, readonly Served[]>> = {
  'respijt-thuis': [
    { needs: { 'hours-off': 3, 'night-rest': 1, 'take-over-now': 1 } },
    { for: ['kind'], needs: { 'child-with-care': 3 } },
    { for: ['palliatief'], needs: { 'last-phase': 3 } },
  ],
  'respijt-dagopvang': [
    { needs: { 'day-away': 3, 'hours-off': 1 } },
    { for: ['kind'], needs: { 'child-with-care': 3 } },
  ],
  'respijt-logeren': [
    { needs: { 'days-off': 3, 'night-rest': 2, 'take-over-now': 2 } },
    { for: ['kind'], needs: { 'child-with-care': 2 } },
  ],
  mantelzorgsteun: [
    { needs: { 'carer-support': 3, 'carer-peers': 1, 'listening-ear': 1, 'hours-off': 1, 'loss-of-the-living': 2 } },
    { for: ['jongere'], needs: { 'young-carer': 3 } },
  ],
  dementie: [{ needs: { 'illness-explained': 3, 'illness-peers': 2, 'memory-worries': 2, 'steady-guide': 1 } }],
  dagbesteding: [
    { needs: { 'guided-day-activities': 3, 'work-and-learning': 1 } },
    { for: ['oudere', 'dementie', 'nah'], needs: { 'day-away': 2 } },
  ],
  ontmoeting: [{ needs: { 'walk-in': 3, clubs: 2, 'eating-together': 1 } }, { for: ['lhbti'], needs: { lgbti: 3 } }],
  bewegen: [{ needs: { exercise: 3, 'walking-together': 1, clubs: 1 } }],
  'praktische-hulp': [{ needs: { housekeeping: 2, 'odd-jobs': 2, 'post-and-forms': 1 } }],
  vervoer: [{ needs: { transport: 3, 'hospital-ride': 2 } }],
  'gemeente-wmo': [
    {
      needs: {
        'municipal-desk': 3,
        housekeeping: 2,
        'safe-at-home': 2,
        'many-problems': 2,
        'client-support': 1,
        'hours-off': 1,
        'day-away': 1,
      },
    },
  ],
  geldzaken: [{ needs: { debts: 2, 'making-ends-meet': 2, 'post-and-forms': 1, 'care-costs': 1 } }],
  psychisch: [{ needs: { 'mental-support': 3, 'listening-ear': 2 } }],
  'zingeving-rouw': [
    { needs: { meaning: 3 } },
    { for: ['palliatief'], needs: { 'last-phase': 3 } },
    { for: ['kanker'], needs: { 'illness-peers': 3, 'listening-ear': 2, 'loss-of-the-living': 2 } },
  ],
  ervaringsdeskundigen: [
    { needs: { 'illness-peers': 3, 'listening-ear': 1 } },
    { for: ['volwassene-ggz'], needs: { 'mental-support': 2 } },
  ],
  meedenken: [{ needs: { 'having-a-say': 3 } }],
  wonen: [
    { needs: { 'finding-a-home': 1, 'living-with-care': 1 } },
    { for: ['oudere', 'dementie', 'lvb', 'volwassene-ggz'], needs: { 'living-with-care': 3 } },
  ],
  jongeren: [
    { for: ['jongere', 'iedereen'], needs: { 'young-people': 3, 'listening-ear': 1 } },
    { for: ['kind'], needs: { 'child-with-care': 2 } },
  ],
  crisis: [{ needs: { emergency: 3 } }],
};
