import { t } from '../../../i18n/index.ts';
import { CRISIS_LINES, type Desk, deskOf, type FacetId } from '../../../resources/index.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { CatalogueText } from '../../catalogue/catalogue-text.tsx';
import { deskName } from '../../catalogue/desk-name.ts';
import { useModel } from '../../core/model.ts';
import { CrisisLines } from '../../ui/crisis-lines.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { Heading2, SmallHeading, Text } from '../../ui/text.tsx';
import { MatchList } from '../results/match-list.tsx';
import { choiceLabel } from './facet-label.ts';

/** Never an empty page: what there is when one choice is let go, and who to call. */
export function NothingFound({ isUrgent }: { readonly isUrgent: boolean }) {
  const { searchState } = useCatalogue();
  const relaxed = searchState.relaxed.value;
  return (
    <>
      {relaxed ? (
        <>
          <Text>
            <RelaxedLine without={relaxed.without} />
          </Text>
          <MatchList name={`without ${relaxed.without}`} matches={relaxed.hits} />
        </>
      ) : (
        <Text>{t('find.noneText')}</Text>
      )}
      {!isUrgent && <PhoneLines />}
    </>
  );
}

function RelaxedLine({ without }: { readonly without: readonly FacetId[] }) {
  const { searchState } = useCatalogue();
  const [first = '', ...others] = without.map((facet) =>
    choiceLabel(facet, searchState.chosen.value[facet]?.values ?? [], searchState.near.value),
  );
  const quoted = others.reduce((said, other) => t('find.and', { first: said, second: other }), first);
  return <>{t('find.relaxed', { what: quoted, count: without.length })}</>;
}

/** Two that always help: who knows the way in this region or, where no number of theirs is confirmed, the doctor; and who listens. */
function PhoneLines() {
  const { today } = useModel();
  const { searchState } = useCatalogue();
  const catalogue = searchState.catalogue.value;
  const desk = catalogue && deskOf(catalogue, searchState.near.value, today());
  const lines = desk ? ['luisterlijn'] : ['huisartsenpost', 'luisterlijn'];
  return (
    <>
      <Heading2 sign="phone">{t('find.callInstead')}</Heading2>
      <CrisisLines lines={CRISIS_LINES.filter(({ id }) => lines.includes(id))} label={t('find.callInstead')}>
        {desk && <DeskCard desk={desk} name={deskName(desk, catalogue, searchState.near.value)} />}
      </CrisisLines>
    </>
  );
}

interface DeskCardProps {
  readonly desk: Desk;
  readonly name: string;
}

function DeskCard({ desk, name }: DeskCardProps) {
  return (
    <li class="card">
      <SmallHeading level={3}>
        <CatalogueText>{name}</CatalogueText>
      </SmallHeading>
      <Text>{t('find.deskText')}</Text>
      <PhoneLink phone={desk.phone} />
    </li>
  );
}
