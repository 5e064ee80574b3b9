import { t } from '../../i18n/index.ts';
import type { Lead, Phone, WaysIn } from '../../resources/index.ts';
import { contactOfLead } from '../catalogue/ways-in-text.ts';

/** The one way in that a card has room for. */
export type CardWay =
  /** `via`: who leads there, when it is not the number of the entry itself. */
  | { readonly kind: 'call'; readonly phone: Phone; readonly via: Exclude<Lead, { kind: 'own' }> | undefined }
  | { readonly kind: 'apply' | 'chat' | 'site'; readonly href: string }
  | { readonly kind: 'mail'; readonly address: string }
  /** Everyone has their own, such as the GP. */
  | { readonly kind: 'own' };

/** A call before all else: the own number, then that of who leads there; then a site. Undefined when one can only go there. */
export function cardWay({ phones, chatUrl, applyUrl, url, email, leads }: WaysIn): CardWay | undefined {
  const [own] = phones;
  if (own) return { kind: 'call', phone: own, via: undefined };
  for (const lead of leads) {
    if (lead.kind === 'own') return { kind: 'own' };
    const [phone] = contactOfLead(lead).phones;
    if (phone) return { kind: 'call', phone, via: lead };
  }
  if (applyUrl) return { kind: 'apply', href: applyUrl };
  if (url) return { kind: 'site', href: url };
  if (chatUrl) return { kind: 'chat', href: chatUrl };
  return email ? { kind: 'mail', address: email } : undefined;
}

/** Whether there is someone to call: by a number that is known, or by one that everyone has of their own. */
export const canBeCalled = (ways: WaysIn | undefined): boolean =>
  ways !== undefined && ['call', 'own'].includes(cardWay(ways)?.kind ?? '');

/**
 * Who answers a call that goes by another; undefined for a number of one's own. A desk of the municipality has a long name that
 * says no more; what stands in brackets or behind a dash in a name says more than a button has room for.
 */
export function whoAnswers({ via }: Extract<CardWay, { kind: 'call' }>): string | undefined {
  if (!via) return undefined;
  const isDesk = via.kind === 'municipality' || via.entry.kinds[0] === 'gemeente-wmo';
  return isDesk ? t('card.municipality') : via.entry.name.replace(/ [(–].*$/, '');
}
