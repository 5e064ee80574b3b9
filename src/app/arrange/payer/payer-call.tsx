import { formatList, t } from '../../../i18n/index.ts';
import { type Entry, freshness, type PayerContact, payerRules, whoToCall } from '../../../resources/index.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { CatalogueText } from '../../catalogue/catalogue-text.tsx';
import { FreshnessLine } from '../../catalogue/freshness-line.tsx';
import { useModel } from '../../core/model.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { SmallHeading, Text } from '../../ui/text.tsx';
import { Explained } from '../../ui/words/explained.tsx';

/** One to call is calmest; where no village is known in a region of several municipalities, one for each of a few. */
const SEVERAL = 4;

/** Whom to call: the names in general words, with the people of this region whose number the catalogue has. */
export function PayerCall({ contacts }: { readonly contacts: readonly PayerContact[] }) {
  return (
    <ul class="cards">
      {contacts.map((contact) => (
        <li class="card" key={contact}>
          <SmallHeading level={3}>{t(`payer.contact.${contact}.name`)}</SmallHeading>
          <Text>
            <Explained>{t(`payer.contact.${contact}.text`)}</Explained>
          </Text>
          {contact === 'provider' && <PageLink route={{ page: 'find' }}>{t('find.title')}</PageLink>}
          <KnownPeople contact={contact} />
        </li>
      ))}
    </ul>
  );
}

/** Those whom the catalogue knows; nothing while it is not there, as the general words stand without it. */
function KnownPeople({ contact }: { readonly contact: PayerContact }) {
  const { today } = useModel();
  const { searchState } = useCatalogue();
  const catalogue = searchState.catalogue.value;
  const place = searchState.place.value;
  const known = payerRules().contacts[contact];
  if (!catalogue || !known) return null;
  const entries = whoToCall(catalogue, { ...known, place, today: today() });
  const { phone, municipalities } = catalogue.region;
  const hasNumber = entries.some(({ phones }) => phones.length > 0);
  return (
    <>
      {contact === 'municipality' && phone && !hasNumber && <PhoneLink phone={phone} />}
      {entries.slice(0, place || municipalities.length <= 1 ? 1 : SEVERAL).map((entry) => (
        <KnownEntry key={entry.id} entry={entry} />
      ))}
    </>
  );
}

function KnownEntry({ entry }: { readonly entry: Entry }) {
  const { today } = useModel();
  const areas = entry.areas.flatMap((area) => (area.type === 'country' ? [] : [area.name]));
  return (
    <>
      <PageLink route={{ page: 'entry', entry: entry.id }}>
        <CatalogueText>{entry.name}</CatalogueText>
      </PageLink>
      {areas.length > 0 && <Text>{t('payer.forArea', { area: formatList(areas) })}</Text>}
      {entry.phones.map((phone) => (
        <PhoneLink key={phone.dial} phone={phone} />
      ))}
      <FreshnessLine entry={entry} freshness={freshness(entry, today())} />
    </>
  );
}
