import { t } from '../../../i18n/index.ts';
import type { Entry, Phone } from '../../../resources/index.ts';
import { ExternalLink, hostOf } from '../../ui/external-link.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { Heading2, Text } from '../../ui/text.tsx';

interface EntryContactProps {
  readonly entry: Entry;
  /** Of the municipality: who to ask when nobody else can be reached. */
  readonly regionPhone: Phone | undefined;
}

/** How to reach someone: the telephone first, because a call is what helps. */
export function EntryContact({ entry: { phones, url, applyUrl, email }, regionPhone }: EntryContactProps) {
  return (
    <>
      <Heading2>{t('entry.contact')}</Heading2>
      {phones.map((phone) => (
        <PhoneLink key={phone.dial} phone={phone} />
      ))}
      <ul class="plain-list">
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
      {phones.length === 0 && !url && !email && !applyUrl && (
        <>
          <Text>{t('entry.noContact')}</Text>
          {regionPhone && <Text>{t('entry.askRegion')}</Text>}
          {regionPhone && <PhoneLink phone={regionPhone} />}
        </>
      )}
    </>
  );
}
