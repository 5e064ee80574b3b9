import { t } from '../../../i18n/index.ts';
import type { Lead } from '../../../resources/index.ts';
import { CatalogueText } from '../../catalogue/catalogue-text.tsx';
import { contactOfLead, leadName } from '../../catalogue/ways-in-text.ts';
import { ExternalLink, hostOf } from '../../ui/external-link.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { Text } from '../../ui/text.tsx';

/** Who leads to an entry, with a number to call or a site. */
function Guide({ lead }: { readonly lead: Lead }) {
  if (lead.kind === 'own') return <Text>{t('catalogue.wayIn.own')}</Text>;
  const { phones, url } = contactOfLead(lead);
  return (
    <>
      {phones.map((phone) => (
        <PhoneLink key={phone.dial} phone={phone} />
      ))}
      <p class="entry__via">
        {t('catalogue.wayIn.via')}{' '}
        {lead.kind === 'entry' ? (
          <PageLink route={{ page: 'entry', entry: lead.entry.id }}>
            <CatalogueText>{leadName(lead)}</CatalogueText>
          </PageLink>
        ) : (
          leadName(lead)
        )}
      </p>
      {phones.length === 0 && url && (
        <ExternalLink href={url}>{t('entry.website', { host: hostOf(url) })}</ExternalLink>
      )}
    </>
  );
}

/** All who lead to an entry, nearest first. */
export function Leads({ leads }: { readonly leads: readonly Lead[] }) {
  return (
    <>
      {leads.map((lead) => (
        <Guide key={lead.kind === 'own' ? lead.kind : leadName(lead)} lead={lead} />
      ))}
    </>
  );
}
