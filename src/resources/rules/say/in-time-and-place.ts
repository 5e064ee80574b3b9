import { type Remark, remark } from '../remark.ts';

/** What is said about days, freshness and places. */

export const dateRead = (iso: string): Remark =>
  remark(
    'date-read',
    `Gelezen als ${iso}, dag-maand-jaar. U hoeft niets te doen: Excel zet de datum bij elke keer bewaren zo terug.`,
  );

export const noDate = (why: string, mend?: string): Remark =>
  remark('no-date', `${why} Schrijf jaar-maand-dag, zoals ${mend ?? '2026-11-22'}.`, mend);

export const noDayMeant = (): Remark =>
  remark('no-date', 'Is er geen dag? Laat de cel dan leeg. Een vermelding zonder einddatum loopt door.', '');

export const zeroDate = (): Remark =>
  remark('no-date', 'Dit is de nuldatum van Excel: de cel was leeg. Maak hem weer leeg, of typ de dag.', '');

export const daysSwapped = (): Remark =>
  remark('days-swapped', 'Deze dag ligt vóór geldig_van. Verbeter een van de twee.');

export const checkInFuture = (): Remark =>
  remark('check-in-future', 'Deze dag moet nog komen. Het nakijken telt niet mee. Verbeter de datum.');

export const checkWithoutName = (): Remark =>
  remark(
    'check-without-name',
    'Er staat niet bij wie het nakeek: dan telt het niet. Vul bij gecontroleerd_door een functie of organisatie in.',
  );

export const nameWithoutCheck = (): Remark =>
  remark(
    'name-without-check',
    'Er staat niet bij wanneer het nagekeken is: dan telt het niet. Vul bij gecontroleerd_op de dag in.',
  );

export const neverChecked = (): Remark =>
  remark(
    'never-checked',
    'Deze rij is nog nooit nagekeken. Vraag de gegevens na en vul gecontroleerd_op en gecontroleerd_door in.',
  );

export const checkTooOld = (months: number): Remark =>
  remark(
    'check-too-old',
    `Dit is langer dan ${months} maanden geleden nagekeken. De app zet deze rij onder “Minder zeker”. Vraag de gegevens opnieuw na.`,
  );

export const outOfSight = (since: string): Remark =>
  remark(
    'out-of-sight',
    `Deze gegevens zijn van ${since}. Dat is te lang geleden: de app laat deze rij niet meer zien, ook niet onder “Minder zeker”. Vraag de gegevens na en vul gecontroleerd_op en gecontroleerd_door in.`,
  );

export const over = (lastDay: string): Remark =>
  remark(
    'over',
    `Na ${lastDay} ziet niemand deze rij meer: hij is verlopen. Gaat het door? Zet er een nieuwe datum of maak de cel leeg. Is het gestopt? Zet dan status op gestopt.`,
  );

export const endsSoon = (lastDay: string): Remark =>
  remark('ends-soon', `Na ${lastDay} verdwijnt deze rij uit de app. Gaat het door? Zet er dan een nieuwe datum.`);

export const placeByName = (name: string): Remark =>
  remark(
    'place-by-name',
    `Deze plaats heet in region.json “${name}”. Schrijf de naam precies zo, dan kan de app de afstand tonen.`,
    name,
  );

export const unknownPlace = (near: string | undefined): Remark =>
  remark(
    'unknown-place',
    `Deze plaats staat niet in region.json. De app kan er geen afstand bij tonen.${near ? ` Bedoelt u ${near}?` : ''}`,
  );

export const twoPlaces = (names: readonly string[]): Remark =>
  remark(
    'unknown-place',
    `Hier staan ${names.length} plaatsen: ${names.join(' en ')}. Kies waar het is. Dorpen waar het voor is, horen in werkgebied.`,
  );

export const notPostcode = (): Remark =>
  remark('postcode', 'Dit is geen postcode. Schrijf vier cijfers, een spatie en twee letters, zoals 3262 AB.');

export const postcodeElsewhere = (digits: string, place: string, names: readonly string[]): Remark =>
  remark(
    'postcode-elsewhere',
    names.length > 0
      ? `${digits} hoort in region.json bij ${names.join(' en ')}, niet bij ${place}. Verbeter de postcode of de plaats.`
      : `${digits} staat in region.json niet bij ${place}. Verbeter de postcode, of voeg hem daar toe.`,
  );

const AREA_FORMS = 'Schrijf NL:Nederland, GM en vier cijfers met de gemeente (GM1963:Hoeksche Waard), of WP:dorp.';

export const area = (problem: string): Remark => remark('area', problem);
export const noArea = (): Remark => remark('area', AREA_FORMS);
export const areaByName = (mend: string): Remark =>
  remark('area-by-name', `Schrijf het werkgebied met zijn code: ${mend}.`, mend);
