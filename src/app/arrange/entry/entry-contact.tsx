import { t } from '../../../i18n/index.ts';
import type { Entry, Phone } from '../../../resources/index.ts';
import { hostOf, OutsideLink } from '../../ui/external-link.tsx';
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
      <Heading2>{t('finder.entry.contact')}</Heading2>
      {phones.map((phone) => (
        <PhoneLink key={phone.dial} phone={phone} />
      ))}
      <ul class="plain-list">
        {applyUrl && (
          <li>
            <OutsideLink href={applyUrl}>{t('finder.entry.apply', { host: hostOf(applyUrl) })}</OutsideLink>
          </li>
        )}
        {url && (
          <li>
            <OutsideLink href={url} note={t('finder.entry.websiteLeave')}>
              {t('finder.entry.website', { host: hostOf(url) })}
            </OutsideLink>
          </li>
        )}
        {email && (
          <li>
            <OutsideLink href={`mailto:${email}`}>{t('finder.entry.email', { email })}</OutsideLink>
          </li>
        )}
      </ul>
      {phones.length === 0 && !url && !email && !applyUrl && (
        <>
          <Text>{t('finder.entry.noContact')}</Text>
          {regionPhone && <Text>{t('finder.entry.askRegion')}</Text>}
          {regionPhone && <PhoneLink phone={regionPhone} />}
        </>
      )}
    </>
  );
}
