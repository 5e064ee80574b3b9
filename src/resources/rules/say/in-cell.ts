import { type Remark, remark } from '../remark.ts';

/** What is said about any cell: what is wrong and what to do in the spreadsheet. */

export const emptyCell = (): Remark => remark('empty', 'Deze cel is leeg. Vul hem in.');

export const errorValue = (text: string): Remark =>
  remark(
    'error-value',
    /^#+$/.test(text)
      ? 'Excel toonde hekjes omdat de kolom te smal was, en bewaarde die. De waarde is weg: maak de kolom breder, kopieer de waarde opnieuw en bewaar.'
      : 'Dit is een foutwaarde van het rekenblad of van een ander programma. Verbeter de formule of typ de waarde zelf, of maak de cel leeg.',
  );

const MADE: Readonly<Record<'day' | 'time' | 'truth', string>> = {
  day: 'Hier staat alleen een datum. Excel maakt die van woorden als “12-nov”. Typ wat er hoort, of maak de cel leeg.',
  time: 'Excel bewaart een tijd als een deel van een dag.',
  truth: 'Dit is WAAR of ONWAAR van een rekenblad. Typ wat er hoort, of maak de cel leeg.',
};

export const madeByExcel = (what: 'day' | 'time' | 'truth', mend: string | undefined): Remark =>
  remark('made-by-excel', `${MADE[what]}${mend === undefined ? '' : ` Schrijf ${mend}.`}`, mend);

/** @param isRequired whether a row cannot be without a text here */
export const filler = (isRequired: boolean): Remark =>
  isRequired
    ? remark('empty', 'Hier staat nog niets wat mensen helpt. Schrijf het in een paar woorden.')
    : remark('filler', 'Mensen lezen dit letterlijk zo. Weet u het niet? Laat de cel dan leeg.', '');

export const mailOfPerson = (address: string): Remark =>
  remark(
    'name-of-person',
    `Dit lijkt het mailadres van een persoon: ${address}. De lijst is openbaar. Neem liever een adres van de organisatie.`,
  );

export const tooLong = (): Remark => remark('too-long', 'Deze tekst is te lang. Maak er hoogstens 4000 tekens van.');

export const mixedScript = (words: readonly string[]): Remark =>
  remark('mixed-script', `In “${words.join('”, “')}” staat een letter uit een ander schrift. Typ het woord opnieuw.`);

export const formula = (): Remark =>
  remark('formula', 'Een rekenblad leest deze cel als een formule. Haal het eerste teken weg.');

export const invisible = (): Remark => remark('invisible', 'Er stonden onzichtbare tekens in. Die zijn weggelaten.');

export const mojibake = (mended: string): Remark =>
  remark(
    'mojibake',
    `Letters zijn beschadigd: het bestand is twee keer in een andere code bewaard. Bedoelt u “${mended}”? Typ de letters met een accent opnieuw, of bewaar de oude lijst als “CSV UTF-8”.`,
    mended,
  );

export const lostLetter = (): Remark =>
  remark(
    'lost-letter',
    'Hier ging een letter verloren (�). Typ hem opnieuw, en bewaar het bestand als “CSV UTF-8” of als .xlsx.',
  );

export const lostLetterMaybe = (word: string): Remark =>
  remark(
    'lost-letter-maybe',
    `In “${word}” staat een teken dat niet in een woord hoort. Ging daar een letter met een accent verloren? Typ hem dan opnieuw.`,
  );

export const html = (signs: string, mend: string | undefined): Remark =>
  remark(
    'html',
    `Hier staat code van een website (${signs}). Mensen lezen die letterlijk zo. Haal de code weg${mend === undefined ? '' : `, zodat er staat: “${mend}”`}.`,
    mend,
  );

export const informal = (word: string): Remark =>
  remark('informal', `Hier staat “${word}”. De rest van de app zegt u. Schrijf u of uw.`);

export const longSentence = (words: number): Remark =>
  remark('long-sentence', `Deze zin heeft ${words} woorden. Korte zinnen lezen makkelijker: knip hem in tweeën.`);

export const hardWord = (word: string, better: string): Remark =>
  remark('hard-word', `“${word}” kennen veel mensen niet. Probeer “${better}”.`);

export const oldYear = (words: string): Remark =>
  remark('old-year', `“${words}” is oud. Vraag het na, en zet wat u niet zeker weet in de kolom twijfels.`);

export const nameOfPerson = (name: string): Remark =>
  remark(
    'name-of-person',
    `Dit lijkt de naam van een persoon: “${name}”. De lijst is openbaar. Schrijf liever een functie of de organisatie.`,
  );

export const contactInText = (what: 'telefoonnummer' | 'e-mailadres', contact: string): Remark =>
  remark(
    'contact-in-text',
    what === 'telefoonnummer'
      ? `In deze tekst staat een telefoonnummer (${contact}) dat niet bevestigd is. Zet het in de kolom telefoon, en vul telefoon_bevestigd in. Haal het hier weg.`
      : `In deze tekst staat een e-mailadres (${contact}). Zet het in de kolom email en haal het hier weg.`,
  );
