import { t } from '../../../i18n/index.ts';
import type { Phone, WaysIn } from '../../../resources/index.ts';
import { CatalogueText } from '../../catalogue/catalogue-text.tsx';
import { ExternalLink, hostOf } from '../../ui/external-link.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { Text } from '../../ui/text.tsx';
import { Leads } from './leads.tsx';

interface EntryContactProps {
  readonly ways: WaysIn;
  /** Of the municipality: who to ask when nobody else can be reached. */
  readonly regionPhone: Phone | undefined;
}

/** How to reach someone: the telephone first, because a call is what helps. */
export function EntryContact({ ways, regionPhone }: EntryContactProps) {
  const { phones, chatUrl, inWriting, url, applyUrl, email, leads } = ways;
  return (
    <>
      <h2 class="visually-hidden">{t('entry.contact')}</h2>
      {phones.map((phone) => (
        <PhoneLink key={phone.dial} phone={phone} />
      ))}
      {phones.length === 0 && <Leads leads={leads} />}
      {inWriting && (
        <Text>
          <CatalogueText>{inWriting}</CatalogueText>
        </Text>
      )}
      <ul class="plain-list">
        {chatUrl && (
          <li>
            <ExternalLink href={chatUrl}>{t('entry.chat', { host: hostOf(chatUrl) })}</ExternalLink>
          </li>
        )}
        {applyUrl && (
          <li>
            <ExternalLink href={applyUrl}>{t('entry.apply', { host: hostOf(applyUrl) })}</ExternalLink>
          </li>
        )}
        {url && (
          <li>
            <ExternalLink href={url} note={t('entry.websiteLeave')}>
              {t('entry.website', { host: hostOf(url) })}
            </ExternalLink>
          </li>
        )}
        {email && (
          <li>
            <ExternalLink href={`mailto:${email}`}>{t('entry.email', { email })}</ExternalLink>
          </li>
        )}
      </ul>
      {phones.length > 0 && <Leads leads={leads} />}
      {phones.length === 0 && !url && !email && !applyUrl && !chatUrl && leads.length === 0 && (
        <>
          <Text>{t('entry.noContact')}</Text>
          {regionPhone && <Text>{t('entry.askRegion')}</Text>}
          {regionPhone && <PhoneLink phone={regionPhone} />}
        </>
      )}
    </>
  );
}
