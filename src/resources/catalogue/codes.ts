/** The operator's code lists: they stand in the catalogue files as they are here, in Dutch. Labels come from the texts. */

/** `soort`: what kind of help it is. */
export const KINDS = [
  'respijt-thuis',
  'respijt-dagopvang',
  'respijt-logeren',
  'mantelzorgsteun',
  'dementie',
  'dagbesteding',
  'ontmoeting',
  'bewegen',
  'praktische-hulp',
  'vervoer',
  'gemeente-wmo',
  'geldzaken',
  'psychisch',
  'zingeving-rouw',
  'ervaringsdeskundigen',
  'meedenken',
  'wonen',
  'jongeren',
  'crisis',
] as const;
export type Kind = (typeof KINDS)[number];

/** `doelgroep`: for whom. */
export const AUDIENCES = [
  'iedereen',
  'mantelzorger',
  'oudere',
  'dementie',
  'lvb',
  'nah',
  'volwassene-ggz',
  'jongere',
  'kind',
  'chronisch-ziek',
  'kanker',
  'palliatief',
  'lhbti',
] as const;
export type Audience = (typeof AUDIENCES)[number];

/** `rol`: only for carers, or only for who has the illness themselves. */
export const ROLES = ['mantelzorger', 'zelf'] as const;
export type Role = (typeof ROLES)[number];

/** `aanbieder`: who helps. */
export const STAFFING = ['beroepskracht', 'vrijwilliger', 'beide'] as const;
export type Staffing = (typeof STAFFING)[number];

/** `vorm`: where it happens. */
export const FORMS = ['op-locatie', 'aan-huis', 'online', 'telefonisch'] as const;
export type Form = (typeof FORMS)[number];

/** `toegang`: how one gets in. */
export const ACCESS_ROUTES = [
  'vrij',
  'aanmelden',
  'via-gemeente',
  'indicatie-wmo',
  'indicatie-wlz',
  'verwijzing',
  'lidmaatschap',
] as const;
export type AccessRoute = (typeof ACCESS_ROUTES)[number];

/** `wie_betaalt`: which route pays, where known. */
export const PAYERS = ['gratis', 'zelf', 'wmo', 'wlz', 'zvw', 'jeugdwet', 'aanvullend', 'fonds'] as const;
export type Payer = (typeof PAYERS)[number];

/** `zekerheid`: how sure the editors are of the facts. */
export const CONFIDENCE = ['hoog', 'middel', 'laag'] as const;
export type Confidence = (typeof CONFIDENCE)[number];

export const STATUSES = ['actief', 'inactief', 'gestopt', 'tijdelijk-dicht'] as const;
export type Status = (typeof STATUSES)[number];
