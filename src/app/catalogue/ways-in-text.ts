import { t } from '../../i18n/index.ts';
import type { Lead, Phone, WaysIn } from '../../resources/index.ts';
import { hostOf } from '../ui/external-link.tsx';

/** A number in a line of text, with what is to be known before it is called. */
export function numberText({ number, note, evidence }: Phone): string {
  const remarks = [note, evidence && t('ui.help.notCalled')].filter(Boolean).join('; ');
  return remarks ? `${number} (${remarks})` : number;
}

/** How a lead is called in the middle of a line. */
export function leadName(lead: Exclude<Lead, { kind: 'own' }>): string {
  if (lead.kind === 'entry') return lead.entry.name;
  const { municipality } = lead;
  return municipality
    ? t('catalogue.wayIn.municipality', { name: municipality.name })
    : t('catalogue.wayIn.ownMunicipality');
}

/** The numbers of a lead and its site. */
export function contactOfLead(lead: Exclude<Lead, { kind: 'own' }>): Pick<WaysIn, 'phones' | 'url'> {
  if (lead.kind === 'entry') return { phones: lead.entry.phones, url: lead.entry.url };
  const { phone, url } = lead.municipality ?? {};
  return { phones: phone ? [phone] : [], url };
}

function leadText(lead: Lead): string {
  if (lead.kind === 'own') return t('catalogue.wayIn.own');
  const { phones, url } = contactOfLead(lead);
  const contact = phones.length > 0 ? phones.map(numberText).join(', ') : url && hostOf(url);
  const name = leadName(lead);
  return contact ? t('catalogue.wayIn.line', { name, contact }) : t('catalogue.wayIn.lineBare', { name });
}

/** Who leads to an entry that has no number of its own, in one line each. */
export const leadTexts = ({ phones, leads }: WaysIn): readonly string[] =>
  phones.length > 0 ? [] : leads.map(leadText);
