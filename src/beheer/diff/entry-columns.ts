import type { Entry } from '../../resources/index.ts';
import type { Column } from '../../resources/rules/index.ts';

const listed = (values: readonly string[]): string => values.join(' | ');
const maybe = (value: string | number | undefined): string => (value === undefined ? '' : String(value));
const yes = (isSo: boolean | undefined): string => (isSo ? 'ja' : '');

function phonesOf({ phones }: Entry): string {
  return listed(phones.map(({ number, note }) => (note ? `${number} (${note})` : number)));
}

function evidenceOf({ phones: [first] }: Entry): string {
  if (!first) return '';
  return first.evidence === 'supported' ? 'gesteund' : 'ja';
}

function areasOf({ areas }: Entry): string {
  return listed(
    areas.map((area) => {
      if (area.type === 'country') return 'NL:Nederland';
      return area.type === 'place' ? `WP:${area.name}` : `${area.code}:${area.name}`;
    }),
  );
}

function wayInOf({ wayIn }: Entry): string {
  if (!wayIn) return '';
  if (wayIn.type === 'entry') return wayIn.id;
  if (wayIn.type === 'municipality') return wayIn.code;
  return wayIn.type === 'own' ? 'eigen' : 'gemeente';
}

const sourcesOf = ({ sources }: Entry): string =>
  listed(sources.map(({ url, date }) => (date ? `${url} (${date})` : url)));

/** What each column of a list says of an entry, as its row would have it. */
export const ENTRY_COLUMNS: readonly (readonly [Column, (entry: Entry) => string])[] = [
  ['id', ({ id }) => id],
  ['status', ({ status }) => status],
  ['naam', ({ name }) => name],
  ['ook_bekend_als', (entry) => maybe(entry.alsoKnownAs)],
  ['organisatie', (entry) => maybe(entry.organisation)],
  ['kort', ({ short }) => short],
  ['omschrijving', (entry) => maybe(entry.description)],
  ['soort', ({ kinds }) => listed(kinds)],
  ['doelgroep', ({ audiences }) => listed(audiences)],
  ['behoeften', ({ needs = [] }) => listed(needs.map(({ need, grade }) => `${need}:${grade}`))],
  ['situatie', ({ situations = [] }) => listed(situations)],
  ['rol', ({ role }) => maybe(role)],
  ['alleen', ({ circumstances = [] }) => listed(circumstances)],
  ['aanbieder', ({ staffing }) => maybe(staffing)],
  ['vorm', ({ forms }) => listed(forms)],
  ['toegang', ({ access }) => listed(access)],
  ['voorwaarden', ({ conditions }) => maybe(conditions)],
  ['aanmelden', ({ apply }) => maybe(apply)],
  ['aanmeld_url', ({ applyUrl }) => maybe(applyUrl)],
  ['ingang', wayInOf],
  ['leeftijd_min', ({ minimumAge }) => maybe(minimumAge)],
  ['leeftijd_max', ({ maximumAge }) => maybe(maximumAge)],
  ['website', ({ url }) => maybe(url)],
  ['email', ({ email }) => maybe(email)],
  ['telefoon', phonesOf],
  ['telefoon_bevestigd', evidenceOf],
  ['chat_url', ({ chatUrl }) => maybe(chatUrl)],
  ['tekst', ({ inWriting }) => maybe(inWriting)],
  ['locatie', ({ location }) => maybe(location)],
  ['adres', ({ address }) => maybe(address)],
  ['postcode', ({ postcode }) => maybe(postcode)],
  ['plaats', ({ place }) => maybe(place)],
  ['werkgebied', areasOf],
  ['toegankelijk', ({ accessibility }) => maybe(accessibility)],
  ['bereikbaarheid', ({ transport }) => maybe(transport)],
  ['tijden_toelichting', ({ times }) => maybe(times)],
  ['vooraf_weken', ({ leadWeeks }) => maybe(leadWeeks)],
  ['wie_betaalt', ({ payers }) => listed(payers)],
  ['kosten_toelichting', ({ costs }) => maybe(costs)],
  ['mededeling', ({ notice }) => maybe(notice)],
  ['talen', ({ languages }) => listed(languages)],
  ['trefwoorden', ({ keywords }) => listed(keywords)],
  ['geldig_van', ({ validFrom }) => maybe(validFrom)],
  ['geldig_tot', ({ validUntil }) => maybe(validUntil)],
  ['elk_jaar', ({ everyYear }) => yes(everyYear)],
  ['bron', sourcesOf],
  ['zekerheid', ({ confidence }) => confidence],
  ['verouderd', ({ stale }) => yes(stale)],
  ['gecontroleerd_op', ({ checkedOn }) => maybe(checkedOn)],
  ['gecontroleerd_door', ({ checkedBy }) => maybe(checkedBy)],
  ['gewijzigd_op', ({ changedOn }) => maybe(changedOn)],
];

/** An entry as its row would have it, by column. What editors keep for themselves is not in it. */
export const rowOfEntry = (entry: Entry): ReadonlyMap<string, string> =>
  new Map(ENTRY_COLUMNS.map(([column, read]) => [column, read(entry)]));
