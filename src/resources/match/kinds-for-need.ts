import type { Need } from '../../shared/need.ts';
import type { Kind } from '../catalogue/codes.ts';

/** How well a kind of help serves a need: 3 is made for it, 2 helps, 1 knows the way. */
export type KindWeights = Readonly<Partial<Record<Kind, 1 | 2 | 3>>>;

/**
 * The kinds of help that serve each need; the editors' judgement. `crisis` serves none: urgent help is shown by urgency,
 * never by rank.
 */
export const KINDS_FOR_NEED: Readonly<Record<Need, KindWeights>> = {
  'respite-at-home': { 'respijt-thuis': 3, mantelzorgsteun: 1, 'gemeente-wmo': 1 },
  'respite-by-day': { 'respijt-dagopvang': 3, dagbesteding: 2, 'gemeente-wmo': 1 },
  'respite-overnight': { 'respijt-logeren': 3, mantelzorgsteun: 1, 'gemeente-wmo': 1 },
  'carer-support': { mantelzorgsteun: 3, 'gemeente-wmo': 1 },
  'peer-support': { ervaringsdeskundigen: 3, mantelzorgsteun: 1, ontmoeting: 1 },
  'dementia-support': { dementie: 3 },
  'practical-help': { 'praktische-hulp': 3, 'gemeente-wmo': 2 },
  transport: { vervoer: 3 },
  money: { geldzaken: 3, 'gemeente-wmo': 1 },
  'municipal-help': { 'gemeente-wmo': 3 },
  'someone-to-talk-to': { psychisch: 3, 'zingeving-rouw': 1, ontmoeting: 1 },
  'meaning-and-loss': { 'zingeving-rouw': 3 },
  'meeting-people': { ontmoeting: 3, dagbesteding: 1 },
  'day-activities': { dagbesteding: 3, ontmoeting: 2, bewegen: 1 },
  exercise: { bewegen: 3 },
  housing: { wonen: 3, 'gemeente-wmo': 1 },
  'young-people': { jongeren: 3 },
};
