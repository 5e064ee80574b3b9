import { closest, plainWord } from '../rules/closest.ts';
import { COLUMNS, type Column, EDITORS_COLUMNS, UNUSED_COLUMNS } from './columns.ts';

/** Other names that mean one of our columns and nothing else. */
const OTHER_NAMES: Partial<Readonly<Record<Column, readonly string[]>>> = {
  naam: ['titel', 'naam aanbod', 'naam activiteit', 'activiteit', 'aanbod'],
  ook_bekend_als: ['andere naam', 'alias'],
  organisatie: ['naam organisatie', 'instelling', 'organisator'],
  kort: ['korte omschrijving', 'omschrijving kort', 'samenvatting', 'korte tekst', 'kort omschrijving'],
  omschrijving: ['beschrijving', 'lange omschrijving', 'omschrijving lang', 'toelichting'],
  soort: ['soorten', 'categorie', 'rubriek', 'soort hulp'],
  doelgroep: ['doelgroepen', 'voor wie'],
  website: ['url', 'site', 'webadres', 'webpagina', 'websites', 'link', 'internet'],
  email: ['e-mail', 'e-mailadres', 'mail', 'mailadres', 'emailadres'],
  telefoon: ['telefoonnummer', 'tel', 'telefoonnummers', 'tel nr', 'telefoonnr', 'telnr', 'tel.'],
  telefoon_bevestigd: ['nummer bevestigd', 'telefoonnummer bevestigd', 'bevestigd'],
  adres: ['straat', 'straat en huisnummer', 'bezoekadres'],
  postcode: ['post code', 'pc'],
  plaats: ['woonplaats', 'plaatsnaam', 'dorp'],
  werkgebied: ['gebied', 'regio', 'werkgebieden'],
  toegankelijk: ['toegankelijkheid'],
  tijden_toelichting: ['openingstijden', 'tijd', 'wanneer', 'dag en tijd'],
  wie_betaalt: ['betaler', 'financiering'],
  kosten_toelichting: ['prijs', 'bijdrage'],
  trefwoorden: ['trefwoord', 'zoekwoorden', 'tags', 'labels'],
  geldig_tot: ['einddatum', 'tot en met'],
  geldig_van: ['startdatum', 'begindatum', 'vanaf'],
  bron: ['bronnen'],
  gecontroleerd_op: ['nagekeken op', 'laatst gecontroleerd', 'datum controle'],
  gecontroleerd_door: ['nagekeken door'],
  gewijzigd_op: ['gewijzigd', 'laatst gewijzigd', 'datum wijziging'],
  talen: ['taal'],
  id: ['nr', 'nummer', 'code'],
};

/** Where people read what some columns of the exchange form say. */
export const SHOWN_INSTEAD: Readonly<Record<string, Column>> = {
  tijden: 'tijden_toelichting',
  kosten: 'kosten_toelichting',
};

/** `Bereikbaar met` and `bereikbaar_met` are the same column. */
export const plainColumn = (header: string): string =>
  header
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

const OWN: ReadonlyMap<string, Column> = new Map(COLUMNS.map((column) => [plainWord(column), column]));
const OTHER: ReadonlyMap<string, Column> = new Map(
  Object.entries(OTHER_NAMES).flatMap(([column, names]) =>
    names.map((name) => [plainWord(name), column as Column] as const),
  ),
);

const MOST_LETTERS = 60;

/** The column that a name stands for, and whether the name is another than ours; undefined when we know none. */
export function columnOf(header: string): { readonly column: Column; readonly isOther: boolean } | undefined {
  if (header.length > MOST_LETTERS) return undefined;
  // What is behind a name in brackets explains it: `kort (verplicht)`.
  const plain = plainWord(header.includes('(') ? header.replace(/\s*\([^()]*\)\s*$/, '') : header);
  const own = OWN.get(plain);
  if (own) return { column: own, isOther: false };
  const other = OTHER.get(plain);
  return other && { column: other, isOther: true };
}

/** The column that someone may have meant. */
export const nearestColumn = (header: string): string | undefined =>
  closest(header, [...COLUMNS, ...EDITORS_COLUMNS, ...UNUSED_COLUMNS]);

/** A column with names of people, which are never published. */
export const isPeopleColumn = (header: string): boolean =>
  /(contactpersoon|contact_persoon|^contact$|coordinator|coördinator|aanspreekpunt|behandelaar|naam_beheerder|voornaam|achternaam|vrijwilliger_naam)/.test(
    plainColumn(header),
  );

/** The letter that a spreadsheet gives the column with this index: 0 is A, 26 is AA. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
