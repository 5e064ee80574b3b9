import { t } from '../../../i18n/index.ts';
import { type Entry, freshness, standingOf } from '../../../resources/index.ts';
import { signOfEntry } from '../../card/signs.ts';
import { canBeCalled } from '../../card/way-in.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { CatalogueState } from '../../catalogue/catalogue-state.tsx';
import { CatalogueText } from '../../catalogue/catalogue-text.tsx';
import { FreshnessLine } from '../../catalogue/freshness-line.tsx';
import { useWaysIn } from '../../catalogue/use-ways-in.ts';
import { useModel } from '../../core/model.ts';
import { WhyShown } from '../../find/results/why-shown.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { Tile } from '../../ui/pictogram.tsx';
import { Text } from '../../ui/text.tsx';
import { Explained } from '../../ui/words/explained.tsx';
import { OpenCallHelper } from '../list/call-helper.tsx';
import { standingText } from '../list/standing-text.ts';
import { DutchCard } from '../say/dutch-card.tsx';
import { isInDutch } from '../say/dutch-step.ts';
import { AskInTime } from './ask-in-time.tsx';
import { EntryActs, EntryContact, OtherWays } from './entry-contact.tsx';
import { FirstFacts, MoreFacts } from './entry-facts.tsx';
import { EntryTrust } from './entry-trust.tsx';
import { SaveContact } from './save-contact.tsx';

interface EntryPageProps {
  readonly entry: string;
  /** The run whose answers led here, if any did. */
  readonly run: string | undefined;
}

/** Everything that is known about one entry, calling first. */
export function EntryPage({ entry: id, run }: EntryPageProps) {
  const { today, router } = useModel();
  const { searchState, regions } = useCatalogue();
  const catalogue = searchState.catalogue.value;
  const entry = regions.findEntry(id);
  const waysTo = useWaysIn();
  if (!catalogue || !entry) {
    return (
      <>
        <PageHeading>{t('entry.title')}</PageHeading>
        <CatalogueState>
          <Text>{t(regions.isWhole.value ? 'entry.gone' : 'catalogue.lacks.entry')}</Text>
          <PageLink route={{ page: 'find' }}>{t('list.saved.find')}</PageLink>
        </CatalogueState>
      </>
    );
  }
  if (isInDutch(router)) return <DutchCard entry={entry} />;
  const ways = waysTo(entry);
  return (
    <article class="entry">
      <EntryHead entry={entry} />
      <Notices entry={entry} />
      <Text lead>
        <CatalogueText>
          <Explained>{entry.short}</Explained>
        </CatalogueText>
      </Text>
      {ways && <EntryContact ways={ways} regionPhone={catalogue.region.phone} />}
      {canBeCalled(ways) && <OpenCallHelper entry={entry} />}
      {ways && <EntryActs entry={entry} ways={ways} />}
      {ways && <OtherWays ways={ways} />}
      <FirstFacts entry={entry} />
      {run && <WhyShown entry={id} run={run} />}
      {entry.leadWeeks && <AskInTime weeks={entry.leadWeeks} />}
      <div class="rows">
        <Fold sign="add" name="more" title={t('entry.more')}>
          {entry.description && (
            <Text>
              <CatalogueText>
                <Explained>{entry.description}</Explained>
              </CatalogueText>
            </Text>
          )}
          <MoreFacts entry={entry} />
          <SaveContact entry={entry} />
        </Fold>
      </div>
      <p class="nl-paragraph">
        <FreshnessLine entry={entry} freshness={freshness(entry, today())} />
      </p>
      <EntryTrust entry={entry} collected={catalogue.region.collected} />
    </article>
  );
}

/** What it is called, and of whom it is. */
function EntryHead({ entry }: { readonly entry: Entry }) {
  return (
    <div class="entry__head">
      <Tile name={signOfEntry(entry)} />
      <div>
        <PageHeading>
          <CatalogueText>{entry.name}</CatalogueText>
        </PageHeading>
        {entry.organisation && entry.organisation !== entry.name && <small lang="nl">{entry.organisation}</small>}
      </div>
    </div>
  );
}

/** What is to be known before anything else: it is closed, or something changed. */
function Notices({ entry }: { readonly entry: Entry }) {
  const standing = standingOf(entry, useModel().today());
  return (
    <>
      {standing !== 'actief' && (
        <Notice tone="warning">
          <Text>{standingText(standing)}</Text>
        </Notice>
      )}
      {entry.notice && (
        <Notice>
          <Text>
            <CatalogueText>
              <Explained>{entry.notice}</Explained>
            </CatalogueText>
          </Text>
        </Notice>
      )}
    </>
  );
}
