import { CIRCUMSTANCES, SITUATIONS } from '../../shared/person-facts.ts';
import {
  ACCESS_ROUTES,
  AUDIENCES,
  CONFIDENCE,
  FORMS,
  KINDS,
  PAYERS,
  ROLES,
  STAFFING,
  STATUSES,
} from '../catalogue/codes.ts';
import type { Column } from './columns.ts';

const YES_NO = ['ja', 'nee'];

/** The codes that a column knows; other columns hold words, days or numbers. */
export const COLUMN_CODES: Readonly<Partial<Record<Column, readonly string[]>>> = {
  status: STATUSES,
  soort: KINDS,
  doelgroep: AUDIENCES,
  situatie: SITUATIONS,
  rol: ROLES,
  alleen: CIRCUMSTANCES,
  aanbieder: STAFFING,
  vorm: FORMS,
  toegang: ACCESS_ROUTES,
  telefoon_bevestigd: ['ja', 'gesteund', 'nee'],
  wie_betaalt: PAYERS,
  elk_jaar: YES_NO,
  zekerheid: CONFIDENCE,
  verouderd: YES_NO,
};

/** Columns that may hold several values, with a `|` between them. */
export const LIST_COLUMNS: readonly Column[] = [
  'soort',
  'doelgroep',
  'behoeften',
  'situatie',
  'alleen',
  'vorm',
  'toegang',
  'wie_betaalt',
  'werkgebied',
  'talen',
  'trefwoorden',
  'bron',
  'telefoon',
];
