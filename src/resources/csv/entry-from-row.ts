import * as v from 'valibot';
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
import { CRISIS_LINES, type CrisisLine } from '../catalogue/crisis-lines.ts';
import { type Entry, EntrySchema, type Phone, type Region } from '../catalogue/schema.ts';
import { tooLong } from '../rules/say/in-cell.ts';
import { fixedLine } from '../rules/say/in-contact.ts';
import { agesSwapped, badId, noId } from '../rules/say/in-list.ts';
import { daysSwapped } from '../rules/say/in-time-and-place.ts';
import { area } from './area-reader.ts';
import { age, day, fits, gradedNeed, language, oneOf, postcode, wholeNumber, yesOrNo } from './cell-readers.ts';
import { emailAddress, source, webAddress } from './contact-readers.ts';
import type { TableRow } from './csv-table.ts';
import type { Draft } from './draft.ts';
import { listOf } from './list-reader.ts';
import { type OpenRow, openRow } from './open-row.ts';
import { shownPhones } from './phone-columns.ts';
import { placeRules, timeRules } from './row-rules.ts';
import { textRules } from './text/text-rules.ts';
import { wayIn } from './way-in-reader.ts';

const fields = EntrySchema.entries;
const text = fits(fields.name, tooLong());
const weeks = wholeNumber(fields.leadWeeks.wrapped, 'Schrijf een heel aantal weken, zoals 8.');

function whatItIs(row: OpenRow) {
  return {
    status: row.optional('status', oneOf(STATUSES)) ?? 'actief',
    name: row.required('naam', text),
    alsoKnownAs: row.optional('ook_bekend_als', text),
    organisation: row.optional('organisatie', text),
    short: row.required('kort', text),
    description: row.optional('omschrijving', text),
    kinds: row.required('soort', listOf(oneOf(KINDS))),
    audiences: row.required('doelgroep', listOf(oneOf(AUDIENCES))),
    ...whomItIsFor(row),
    staffing: row.optional('aanbieder', oneOf(STAFFING)),
    languages: row.optional('talen', listOf(language)) ?? [],
    keywords: row.optional('trefwoorden', listOf(text)) ?? [],
    notice: row.optional('mededeling', text),
  };
}

function whomItIsFor(row: OpenRow) {
  const needs = row.optional('behoeften', listOf(gradedNeed));
  const twice = needs?.find(({ need }, i) => needs.findIndex((other) => other.need === need) !== i);
  if (twice) row.problem('behoeften', `“${twice.need}” staat er twee keer. Haal er één weg.`);
  return {
    needs,
    situations: row.optional('situatie', listOf(oneOf(SITUATIONS))),
    role: row.optional('rol', oneOf(ROLES)),
    circumstances: row.optional('alleen', listOf(oneOf(CIRCUMSTANCES))),
  };
}

function howToGetIt(row: OpenRow) {
  return {
    forms: row.optional('vorm', listOf(oneOf(FORMS))) ?? [],
    access: row.optional('toegang', listOf(oneOf(ACCESS_ROUTES))) ?? [],
    apply: row.optional('aanmelden', text),
    applyUrl: row.optional('aanmeld_url', webAddress),
    conditions: row.optional('voorwaarden', text),
    minimumAge: row.optional('leeftijd_min', age),
    maximumAge: row.optional('leeftijd_max', age),
    costs: row.optional('kosten_toelichting', text),
    payers: row.optional('wie_betaalt', listOf(oneOf(PAYERS))) ?? [],
    times: row.optional('tijden_toelichting', text),
    leadWeeks: row.optional('vooraf_weken', weeks),
    url: row.optional('website', webAddress),
    email: row.optional('email', emailAddress),
    phones: shownPhones(row, text),
    chatUrl: row.optional('chat_url', webAddress),
    inWriting: row.optional('tekst', text),
    wayIn: row.optional('ingang', wayIn),
  };
}

function whereItIs(row: OpenRow, region: Region) {
  return {
    place: row.optional('plaats', text),
    location: row.optional('locatie', text),
    address: row.optional('adres', text),
    postcode: row.optional('postcode', postcode),
    areas: row.required('werkgebied', listOf(area(region))),
    accessibility: row.optional('toegankelijk', text),
    transport: row.optional('bereikbaarheid', text),
  };
}

function howSureItIs(row: OpenRow) {
  return {
    sources: row.optional('bron', listOf(source)) ?? [],
    checkedOn: row.optional('gecontroleerd_op', day),
    checkedBy: row.optional('gecontroleerd_door', text),
    changedOn: row.optional('gewijzigd_op', day),
    validFrom: row.optional('geldig_van', day),
    validUntil: row.optional('geldig_tot', day),
    everyYear: row.optional('elk_jaar', yesOrNo) || undefined,
    confidence: row.optional('zekerheid', oneOf(CONFIDENCE)) ?? 'middel',
    stale: row.optional('verouderd', yesOrNo) ?? false,
  };
}

function checkTogether(draft: Draft, row: OpenRow): void {
  if (draft.everyYear && !draft.validFrom && !draft.validUntil) {
    row.problem('elk_jaar', 'Vul ook geldig_van en geldig_tot in: van welke tot welke dag het elk jaar is.');
  }
  if (!draft.everyYear && draft.validFrom && draft.validUntil && draft.validUntil < draft.validFrom) {
    row.say('geldig_tot', daysSwapped());
  }
  const { minimumAge = 0, maximumAge = Number.POSITIVE_INFINITY } = draft;
  if (minimumAge > maximumAge) row.say('leeftijd_max', agesSwapped(minimumAge, maximumAge));
  const line = fixedNumbers(draft);
  if (line) row.say('telefoon', fixedLine(line));
}

/** The numbers of the crisis line whose id a row has, when the row has others. */
function fixedNumbers({ id, phones = [] }: Draft): string | undefined {
  const line: CrisisLine | undefined = CRISIS_LINES.find((one) => one.id === id);
  const dials = (numbers: readonly Phone[]) => numbers.map(({ dial }) => dial).join();
  return line && dials(line.phones) !== dials(phones) ? line.phones.map(({ number }) => number).join(' | ') : undefined;
}

/** What holds for a whole list while its rows are read. */
export interface ListContext {
  readonly region: Region;
  /** The day on which the list is looked at: some rules are about time. */
  readonly today: string;
  /** An id for a row that has none, or none that can be one; undefined when its name gives none. */
  /** Digits of numbers that people see: a text may name them. */
  readonly shownNumbers: ReadonlySet<string>;
  readonly proposeId: (row: TableRow) => string | undefined;
}

function idOf(row: OpenRow, tableRow: TableRow, { proposeId }: ListContext): string | undefined {
  const given = (tableRow.cells.get('id') ?? '').trim();
  if (given === '') row.say('id', noId(proposeId(tableRow)));
  return row.optional('id', fits(fields.id, badId(proposeId(tableRow))));
}

/** Reads one row of a region's sheet. There is an entry only when the row has no problems. */
export function entryFromRow(tableRow: TableRow, list: ListContext): { readonly entry?: Entry; readonly row: OpenRow } {
  const row = openRow(tableRow);
  const { region, today } = list;
  const draft = {
    id: idOf(row, tableRow, list),
    ...whatItIs(row),
    ...howToGetIt(row),
    ...whereItIs(row, region),
    ...howSureItIs(row),
  };
  checkTogether(draft, row);
  placeRules(row, draft, region);
  timeRules(row, draft, region, today);
  textRules(row, tableRow.cells, { today, confirmed: list.shownNumbers, email: draft.email });
  if (row.problems.length > 0) return { row };
  const filled = Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
  const entry = v.safeParse(EntrySchema, filled);
  if (entry.success) return { entry: entry.output, row };
  row.problem(
    'id',
    `Deze rij kan niet worden gelezen (${v.getDotPath(entry.issues[0]) ?? ''}). Maak de teksten korter.`,
  );
  return { row };
}
