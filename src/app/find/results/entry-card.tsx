import { t } from '../../../i18n/index.ts';
import { freshness, groupFor, groupsOf, type Match } from '../../../resources/index.ts';
import type { IsoDate } from '../../../shared/iso-date.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { CatalogueText } from '../../catalogue/catalogue-text.tsx';
import { FreshnessLine } from '../../catalogue/freshness-line.tsx';
import { useWaysIn } from '../../catalogue/use-ways-in.ts';
import { shortWay } from '../../catalogue/ways-in-text.ts';
import type { CheckTextKey } from '../../check/check-texts.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { DismissReason } from './dismiss-reason.tsx';
import { useMatchedRun } from './matched-run.ts';
import { reasonLine } from './reason-line.ts';

interface EntryCardProps {
  readonly match: Match;
  readonly words: CheckTextKey | undefined;
  readonly today: IsoDate;
}

/** An entry in a list: what it is, why it is here, and how sure we are. */
export function EntryCard({ match, words, today }: EntryCardProps) {
  const { searchState } = useCatalogue();
  const run = useMatchedRun();
  const waysTo = useWaysIn();
  const entry = searchState.catalogue.value?.entries.get(match.id);
  if (!entry) return null;
  const group = groupsOf(entry).find((one) => one === searchState.group.value) ?? groupFor(entry);
  const ways = waysTo(entry);
  return (
    <li class={run ? 'card-and-more' : undefined}>
      <PageLink route={{ page: 'entry', entry: entry.id, run: run?.id }} class="card card--door">
        <strong class="card__title" lang="nl">
          {entry.name}
        </strong>
        {entry.organisation && entry.organisation !== entry.name && <small lang="nl">{entry.organisation}</small>}
        <CatalogueText>{entry.short}</CatalogueText>
        <span class="reason">{reasonLine(match.reasons, words)}</span>
        {ways && <span>{shortWay(ways)}</span>}
        <span class="badges">
          {group && <span class="nl-data-badge">{t(`needs.group.${group}`)}</span>}
          <FreshnessLine entry={entry} freshness={freshness(entry, today)} />
        </span>
      </PageLink>
      {run && <DismissReason reasons={match.reasons} run={run} />}
    </li>
  );
}
