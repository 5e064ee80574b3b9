import * as say from '../../rules/say/in-cell.ts';
import { separatorInWords } from '../../rules/say/in-list.ts';
import { type Column, REQUIRED_COLUMNS } from '../columns.ts';
import type { OpenRow } from '../open-row.ts';
import { cleanText } from './clean-text.ts';
import { undoDoubleCoding, wordWithHalfLetter, wordWithQuestionMark } from './encoding-faults.ts';
import { htmlIn } from './html-in-text.ts';
import { madeByExcel } from './made-by-excel.ts';
import { isFiller } from './nothing-words.ts';
import { isMailOfPerson, mailsIn, personAlone, personIn, phonesIn } from './people-in-text.ts';
import { hardWordIn, informalWordIn, longestSentence, oldYearIn } from './plain-language.ts';

/** Columns with words that people read. */
const WORDS: readonly Column[] = [
  'naam',
  'ook_bekend_als',
  'organisatie',
  'kort',
  'omschrijving',
  'voorwaarden',
  'aanmelden',
  'telefoon_toelichting',
  'tekst',
  'locatie',
  'adres',
  'plaats',
  'toegankelijk',
  'bereikbaarheid',
  'tijden_toelichting',
  'kosten_toelichting',
  'mededeling',
  'trefwoorden',
  'gecontroleerd_door',
];

/** Of those, the ones with whole sentences. */
const SENTENCES: readonly Column[] = [
  'kort',
  'omschrijving',
  'voorwaarden',
  'aanmelden',
  'tijden_toelichting',
  'kosten_toelichting',
  'mededeling',
  'toegankelijk',
  'bereikbaarheid',
];

/** The day on which a list is looked at, and what is needed to know which contact data may stand in a text. */
export interface TextContext {
  readonly today: string;
  /** Digits of the numbers that people may ring: a text may name them. */
  readonly confirmed: ReadonlySet<string>;
  readonly email: string | undefined;
}

/** @param raw the cell as the file has it */
function lettersOf(row: OpenRow, column: Column, text: string, raw: string): void {
  if (text.includes('\uFFFD')) row.say(column, say.lostLetter());
  const undone = undoDoubleCoding(raw);
  const mended = undone === undefined ? undefined : cleanText(undone).text;
  if (mended !== undefined && mended !== text) row.say(column, say.mojibake(mended));
  const half = mended === undefined ? wordWithHalfLetter(text) : undefined;
  if (half) row.say(column, say.lostLetterMaybe(half));
  const word = wordWithQuestionMark(text);
  if (word) row.say(column, say.lostLetterMaybe(word));
  const html = htmlIn(text);
  if (html) row.say(column, say.html(html.signs, html.mend));
}

/** A cell that holds no words: what a spreadsheet made of them, or what stands for words that still have to come. */
function noWords(row: OpenRow, column: Column, text: string): void {
  const made = madeByExcel(column, text);
  if (made) row.say(column, say.madeByExcel(made.what, made.mend));
  if (isFiller(text)) row.say(column, say.filler((REQUIRED_COLUMNS as readonly Column[]).includes(column)));
}

function contactsIn(row: OpenRow, column: Column, text: string, { confirmed, email }: TextContext): void {
  const number = phonesIn(text).find(({ dial }) => !confirmed.has(dial));
  if (number) row.say(column, say.contactInText('telefoonnummer', number.shown));
  const mail = mailsIn(text).find((one) => one.toLowerCase() !== email?.toLowerCase());
  if (mail) row.say(column, say.contactInText('e-mailadres', mail));
}

function languageOf(row: OpenRow, column: Column, text: string, today: string): void {
  const informal = informalWordIn(text);
  if (informal) row.say(column, say.informal(informal));
  const words = longestSentence(text);
  if (words) row.say(column, say.longSentence(words));
  const hard = hardWordIn(text);
  if (hard) row.say(column, say.hardWord(hard.word, hard.better));
  const old = oldYearIn(text, Number(today.slice(0, 4)));
  if (old) row.say(column, say.oldYear(old));
}

function wordRules(row: OpenRow, column: Column, raw: string, context: TextContext): void {
  const { text } = cleanText(raw);
  if (text === '') return;
  noWords(row, column, text);
  lettersOf(row, column, text, raw);
  contactsIn(row, column, text, context);
  const isChecker = column === 'gecontroleerd_door';
  const person = isChecker ? personAlone(text) : SENTENCES.includes(column) ? personIn(text) : undefined;
  if (person) row.say(column, say.nameOfPerson(person));
  if (SENTENCES.includes(column)) languageOf(row, column, text, context.today);
  if (column === 'trefwoorden' && /[,;]/.test(text)) {
    row.say(
      column,
      separatorInWords(
        text
          .split(/\s*[,;|]\s*/)
          .filter(Boolean)
          .join(' | '),
      ),
    );
  }
}

/** Names of people beside a number, and mail addresses that are those of a person. */
function peopleIn(row: OpenRow, cells: ReadonlyMap<string, string>): void {
  const notes = [...(cells.get('telefoon') ?? '').matchAll(/\(([^()]*[a-z][^()]*)\)/gi)].map(([, note = '']) =>
    note.trim(),
  );
  const named = notes.find((note) => personAlone(note));
  if (named) row.say('telefoon', say.nameOfPerson(named));
  const mail = (cells.get('email') ?? '').trim();
  if (isMailOfPerson(mail)) row.say('email', say.mailOfPerson(mail));
}

/** What can be said of the words of a row: damaged letters, code, contact data, names of people, plain language. */
export function textRules(row: OpenRow, cells: ReadonlyMap<string, string>, context: TextContext): void {
  for (const column of WORDS) {
    // A cell that cannot be read has been spoken of.
    if (row.problems.some((problem) => problem.column === column)) continue;
    wordRules(row, column, cells.get(column) ?? '', context);
  }
  peopleIn(row, cells);
}
