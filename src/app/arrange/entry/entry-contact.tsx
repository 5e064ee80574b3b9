import { t } from '../../../i18n/index.ts';
import type { Entry, Phone, WaysIn } from '../../../resources/index.ts';
import { type CardWay, cardWay } from '../../card/way-in.ts';
import { CatalogueText } from '../../catalogue/catalogue-text.tsx';
import { useModel } from '../../core/model.ts';
import { ExternalLink, hostOf } from '../../ui/external-link.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { Text } from '../../ui/text.tsx';
import { SaveEntry } from '../list/save-entry.tsx';
import { Leads } from './leads.tsx';

interface EntryContactProps {
  readonly entry: Entry;
  readonly ways: WaysIn;
  /** Of the municipality: who to ask when nobody else can be reached. */
  readonly regionPhone: Phone | undefined;
}

/** A way in without a call, as words and an address; undefined for a call. */
function linkOf(way: CardWay | undefined): { readonly href: string; readonly text: string } | undefined {
  if (!way || way.kind === 'call' || way.kind === 'own') return undefined;
  if (way.kind === 'mail') return { href: `mailto:${way.address}`, text: t('entry.email', { email: way.address }) };
  const text = { apply: 'entry.apply', chat: 'entry.chat', site: 'entry.website' } as const;
  return { href: way.href, text: t(text[way.kind], { host: hostOf(way.href) }) };
}

/** How to reach someone at once, the telephone first, because a call is what helps. */
export function EntryContact({ ways, regionPhone }: Omit<EntryContactProps, 'entry'>) {
  const { External } = useModel().capabilities;
  const { phones, leads } = ways;
  const way = cardWay(ways);
  const link = linkOf(way);
  return (
    <>
      <h2 class="visually-hidden">{t('entry.contact')}</h2>
      {phones.map((phone) => (
        <PhoneLink key={phone.dial} phone={phone} />
      ))}
      {link && (
        <External href={link.href} isMain>
          {link.text}
        </External>
      )}
      {phones.length === 0 && <Leads leads={leads} />}
      {!way && leads.length === 0 && <NoContact regionPhone={regionPhone} />}
    </>
  );
}

/** To keep it for later, and to read more on its own site where that is not the first way. */
export function EntryActs({ entry, ways }: Pick<EntryContactProps, 'entry' | 'ways'>) {
  const { url } = ways;
  return <SaveEntry id={entry.id}>{url && cardWay(ways)?.kind !== 'site' && <SiteButton url={url} />}</SaveEntry>;
}

/** To the site; who listens hears the host that people will land on. */
function SiteButton({ url }: { readonly url: string }) {
  const { External } = useModel().capabilities;
  return (
    <External href={url} look="call">
      <Pictogram name="globe" />
      <span>
        {t('entry.site')}
        <span class="visually-hidden"> {hostOf(url)}</span>
      </span>
    </External>
  );
}

function NoContact({ regionPhone }: Pick<EntryContactProps, 'regionPhone'>) {
  return (
    <>
      <Text>{t('entry.noContact')}</Text>
      {regionPhone && <Text>{t('entry.askRegion')}</Text>}
      {regionPhone && <PhoneLink phone={regionPhone} />}
    </>
  );
}

/** What else there is besides the first way and the site: signing up, writing, and who leads there too. */
export function OtherWays({ ways }: { readonly ways: WaysIn }) {
  const { phones, chatUrl, inWriting, applyUrl, email, leads } = ways;
  const first = linkOf(cardWay(ways))?.href;
  const links = [
    applyUrl && linkOf({ kind: 'apply', href: applyUrl }),
    chatUrl && linkOf({ kind: 'chat', href: chatUrl }),
    email && linkOf({ kind: 'mail', address: email }),
  ].flatMap((link) => (link && link.href !== first ? link : []));
  return (
    <>
      {inWriting && (
        <Text>
          <CatalogueText>{inWriting}</CatalogueText>
        </Text>
      )}
      {links.length > 0 && (
        <ul class="plain-list">
          {links.map(({ href, text }) => (
            <li key={href}>
              <ExternalLink href={href}>{text}</ExternalLink>
            </li>
          ))}
        </ul>
      )}
      {phones.length > 0 && <Leads leads={leads} />}
    </>
  );
}
