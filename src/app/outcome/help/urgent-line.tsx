import { t, translate } from '../../../i18n/index.ts';
import { CRISIS_LINES, type EntryId, type Phone } from '../../../resources/index.ts';
import { cardWay, whoAnswers } from '../../card/way-in.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { CatalogueText } from '../../catalogue/catalogue-text.tsx';
import { useWaysIn } from '../../catalogue/use-ways-in.ts';
import { useModel } from '../../core/model.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';

interface UrgentLineProps {
  /** Of a crisis line or of an entry of the catalogue. */
  readonly id: string;
  /** The one to call before all others stands out. */
  readonly isFirst?: boolean;
}

/** Who to call, with the number on the button; nothing for an entry that this region does not have. */
export function UrgentLine({ id, isFirst = false }: UrgentLineProps) {
  const { External } = useModel().capabilities;
  const called = useCalled(id);
  if (!called) return null;
  const { name, phone, entry, who } = called;
  if (!phone) {
    return (
      <li>
        <PageLink
          route={entry ? { page: 'entry', entry } : { page: 'help' }}
          class={isFirst ? 'nl-button nl-button--primary button--call' : 'nl-button nl-button--secondary button--call'}
        >
          <Pictogram name="phone" />
          {entry ? <CatalogueText>{name}</CatalogueText> : name}
        </PageLink>
      </li>
    );
  }
  const spoken = who ? t('outcome.result.callVia', { name, who }) : name;
  // 112 and 113 are numbers and names at once.
  const number = name.startsWith(phone.number) ? '' : phone.number;
  return (
    <li>
      <External href={`tel:${phone.dial}`} readAs={`${spoken} ${number}`.trim()} look={isFirst ? 'main-call' : 'call'}>
        <Pictogram name="phone" />
        <span>
          {entry && !who ? <CatalogueText>{name}</CatalogueText> : spoken} {number && <bdi>{number}</bdi>}
        </span>
      </External>
      {phone.evidence && <small>{t('card.notCalled')}</small>}
    </li>
  );
}

interface Called {
  readonly name: string;
  readonly phone?: Phone | undefined;
  /** Of the entry, if it is one. */
  readonly entry?: EntryId;
  /** Who answers, where that is another. */
  readonly who?: string | undefined;
}

/** The name of a line and the number to ring, if there is one; undefined for what this region does not have. */
function useCalled(id: string): Called | undefined {
  const { searchState } = useCatalogue();
  const waysTo = useWaysIn();
  const line = CRISIS_LINES.find((one) => one.id === id);
  if (line) return { name: translate(`ui.help.lines.${line.id}.name`), phone: line.phones[0] };
  const entry = searchState.catalogue.value?.entries.get(id);
  const ways = entry && waysTo(entry);
  const way = ways && cardWay(ways);
  const call = way?.kind === 'call' ? { phone: way.phone, who: whoAnswers(way) } : {};
  return entry && { name: entry.name, entry: entry.id, ...call };
}
