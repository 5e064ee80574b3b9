import { type Entry, type Lead, type Phone, type Region, waysIn } from '../resources/index.ts';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** A text as HTML. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/** A link as HTML. */
export const link = (address: string, text: string): string => `<a href="${escaped(address)}">${escaped(text)}</a>`;

/** `1-12-2026` */
export const day = (iso: string): string => iso.split('-').map(Number).reverse().join('-');

/** What leads from one entry to another: all entries that the guide may show, and the region that this one stands in. */
export interface Around {
  readonly region: Region;
  readonly entries: ReadonlyMap<string, Entry>;
}

function callOf({ number, dial, note, evidence }: Phone): string {
  const said = [...(note ? [note] : []), ...(evidence ? ['gelezen, nog niet gebeld'] : [])].join('; ');
  return link(`tel:${dial}`, number) + (said ? ` (${escaped(said)})` : '');
}

const siteOf = (url: string): string => link(url, url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, ''));

/** Who leads to an entry that has no number of its own. */
function viaOf(lead: Lead): string {
  if (lead.kind === 'own') return 'uw eigen nummer: kijk op een brief, een doosje medicijnen of de site';
  if (lead.kind === 'municipality' && !lead.municipality) return 'uw eigen gemeente';
  const own = lead.kind === 'entry' ? lead.entry : lead.municipality;
  const phones = lead.kind === 'entry' ? lead.entry.phones : [lead.municipality?.phone].flatMap((one) => one ?? []);
  const ways = phones.length > 0 ? phones.map(callOf).join(', ') : own?.url && siteOf(own.url);
  const name = lead.kind === 'entry' ? lead.entry.name : `gemeente ${lead.municipality?.name}`;
  return escaped(name) + (ways ? `: ${ways}` : '');
}

/** The facts of an entry that a resident needs, each with its name; as HTML. */
function factsOf(entry: Entry, around: Around): readonly (readonly [name: string, html: string])[] {
  const { organisation, phones, url, email, times, costs, apply, checkedOn, checkedBy } = entry;
  const where = [entry.location, entry.address, entry.place].flatMap((text) => (text ? escaped(text) : []));
  const { leads, chatUrl, applyUrl, inWriting } = waysIn(entry, around);
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Door', organisation && escaped(organisation)],
    ['Bel', phones.map(callOf).join(', ') || undefined],
    ['Vraag ernaar bij', phones.length === 0 ? leads.map(viaOf).join('; ') || undefined : undefined],
    ['Chat', chatUrl && siteOf(chatUrl)],
    ['Zonder bellen', inWriting && escaped(inWriting)],
    ['Website', url && siteOf(url)],
    ['Mail', email && link(`mailto:${email}`, email)],
    ['Waar', where.join(', ') || undefined],
    ['Wanneer', times && escaped(times)],
    ['Kosten', costs && escaped(costs)],
    ['Aanmelden', apply && escaped(apply)],
    ['Aanmelden via', applyUrl && siteOf(applyUrl)],
    [
      'Nagekeken',
      checkedOn
        ? `op ${day(checkedOn)}${checkedBy ? ` door ${escaped(checkedBy)}` : ''}`
        : 'nog niet: bel of mail eerst',
    ],
  ];
  return facts.flatMap(([name, html]) => (html ? [[name, html] as const] : []));
}

/** An entry as HTML. */
export const articleOf = (entry: Entry, around: Around): string =>
  [
    `<article id="${entry.id}"><h4>${escaped(entry.name)}</h4>`,
    `<p>${escaped(entry.short)}</p>`,
    ...(entry.notice ? [`<p><strong>${escaped(entry.notice)}</strong></p>`] : []),
    `<dl>${factsOf(entry, around)
      .map(([name, html]) => `<dt>${name}</dt><dd>${html}</dd>`)
      .join('')}</dl></article>`,
  ].join('\n');
