import { t } from '../../../i18n/index.ts';
import { CRISIS_LINES, type Match } from '../../../resources/index.ts';
import type { Need } from '../../../shared/need.ts';
import { EntryCard } from '../../card/entry-card.tsx';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { PlaceChoice } from '../../catalogue/place-choice.tsx';
import { CrisisLines } from '../../ui/crisis-lines.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { Heading2, Text } from '../../ui/text.tsx';
import { useMatches, useOutcome } from './use-matches.ts';

/** Enough to choose from, not so many that choosing is work. */
const AT_MOST = 4;
/** Only help for what weighs most is worth a call now, */
const HEAVIEST = 2;
/** and people who know the way to all other help. */
const KNOWING_THE_WAY: readonly Need[] = ['carer-support', 'municipal-desk', 'client-support'];
/** The line that is there for everyone, shown apart. */
const LISTENER = 'luisterlijn';

/** People to call: those who fit what weighs most and have a confirmed number, and someone who listens. */
export function CallPage({ run }: { readonly run: string }) {
  const { searchState, regions } = useCatalogue();
  const result = useOutcome(run);
  const wanted = [...(result?.needs ?? []).slice(0, HEAVIEST).map(({ need }) => need), ...KNOWING_THE_WAY];
  const serves = ({ reasons }: Match) => {
    const first = reasons.find(({ kind }) => kind === 'need');
    return first?.kind === 'need' && wanted.includes(first.need);
  };
  const entries = useMatches(run)
    .filter(serves)
    .flatMap(({ id }) => searchState.catalogue.value?.entries.get(id) ?? [])
    .filter(({ id, phones }) => phones.length > 0 && id !== LISTENER)
    .slice(0, AT_MOST);
  const listener = <Listener />;
  return (
    <>
      <PageHeading>{t('find.call.title')}</PageHeading>
      <Text>{t('find.call.lead')}</Text>
      {result && result.urgent.length > 0 && listener}
      {entries.length > 0 && <Heading2>{t('find.call.local')}</Heading2>}
      {regions.names.value.length > 1 && <PlaceChoice />}
      {entries.length === 0 ? (
        result && result.needs.length > 0 && <Text>{t('find.call.none')}</Text>
      ) : (
        <ul class="cards">
          {entries.map((entry) => (
            <EntryCard key={entry.id} entry={entry} run={run} />
          ))}
        </ul>
      )}
      {result && result.urgent.length === 0 && listener}
      <Text>
        {t('find.call.direct')} <PageLink route={{ page: 'help' }}>{t('shell.nav.help')}</PageLink>
      </Text>
    </>
  );
}

function Listener() {
  return (
    <>
      <Heading2>{t('find.call.listen')}</Heading2>
      <CrisisLines lines={CRISIS_LINES.filter(({ id }) => id === LISTENER)} label={t('find.call.listen')} />
    </>
  );
}
