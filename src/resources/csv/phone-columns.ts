import type { Phone } from '../catalogue/schema.ts';
import { unconfirmed } from '../rules/say/in-contact.ts';
import { type CellReader, oneOf } from './cell-readers.ts';
import { source } from './contact-readers.ts';
import { listOf } from './list-reader.ts';
import type { OpenRow } from './open-row.ts';
import { phone } from './phone-reader.ts';

/** `ja`: called or seen at the organisation. `gesteund`: read in sources that are independent and dated. */
const EVIDENCE = ['ja', 'gesteund', 'nee'] as const;

const TOO_FEW_SOURCES =
  'Een gesteund nummer heeft twee bronnen van verschillende sites nodig, elk met een datum: https://… (2026-11) | https://… (2025). Voor een 14-nummer van een gemeente is één genoeg.';

/** The number of a municipality follows from its area code, so one source is enough. */
const isOfMunicipality = ({ dial }: Phone): boolean => /^14/.test(dial);

const hostOf = (url: string): string => url.split('/')[2] ?? '';

function supports(row: OpenRow, phones: readonly Phone[]): boolean {
  const sources = row.optional('telefoon_bronnen', listOf(source)) ?? [];
  const hosts = new Set(sources.filter(({ date }) => date).map(({ url }) => hostOf(url)));
  return hosts.size >= (phones.every(isOfMunicipality) ? 1 : 2);
}

/** The numbers of a row that may be shown: a wrong one costs a carer courage. */
export function shownPhones(row: OpenRow, text: CellReader<string>): Phone[] {
  const phones = row.optional('telefoon', listOf(phone)) ?? [];
  const remark = row.optional('telefoon_toelichting', text);
  const evidence = row.optional('telefoon_bevestigd', oneOf(EVIDENCE)) ?? 'nee';
  if (phones.length === 0) return [];
  if (evidence === 'nee') row.say('telefoon', unconfirmed());
  if (evidence === 'nee') return [];
  if (evidence === 'gesteund' && !supports(row, phones)) row.problem('telefoon_bronnen', TOO_FEW_SOURCES);
  return phones.map((one) => ({
    ...one,
    ...(one.note || !remark ? {} : { note: remark }),
    ...(evidence === 'gesteund' ? { evidence: 'supported' as const } : {}),
  }));
}
