import { t } from '../../../i18n/index.ts';
import { freshness } from '../../../resources/index.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { CatalogueState } from '../../catalogue/catalogue-state.tsx';
import { CatalogueText } from '../../catalogue/catalogue-text.tsx';
import { FreshnessLine } from '../../catalogue/freshness-line.tsx';
import { useWaysIn } from '../../catalogue/use-ways-in.ts';
import { useModel } from '../../core/model.ts';
import { WhyShown } from '../../find/results/why-shown.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Text } from '../../ui/text.tsx';
import { SaveEntry } from '../list/save-entry.tsx';
import { AskInTime } from './ask-in-time.tsx';
import { EntryContact } from './entry-contact.tsx';
import { EntryFacts } from './entry-facts.tsx';
import { EntryTrust } from './entry-trust.tsx';
import { SaveContact } from './save-contact.tsx';

interface EntryPageProps {
  readonly entry: string;
  /** The run whose answers led here, if any did. */
  readonly run: string | undefined;
}

/** Everything that is known about one entry, calling first. */
export function EntryPage({ entry: id, run }: EntryPageProps) {
  const { today } = useModel();
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
        </CatalogueState>
      </>
    );
  }
  const ways = waysTo(entry);
  return (
    <article>
      <PageHeading>
        <CatalogueText>{entry.name}</CatalogueText>
      </PageHeading>
      {entry.organisation && entry.organisation !== entry.name && (
        <Text>
          <CatalogueText>{entry.organisation}</CatalogueText>
        </Text>
      )}
      {entry.status !== 'actief' && (
        <Notice tone="warning">
          <Text>{t(`entry.status.${entry.status}`)}</Text>
        </Notice>
      )}
      {entry.notice && (
        <Notice>
          <Text>
            <CatalogueText>{entry.notice}</CatalogueText>
          </Text>
        </Notice>
      )}
      <Text lead>
        <CatalogueText>{entry.short}</CatalogueText>
      </Text>
      {entry.description && (
        <Text>
          <CatalogueText>{entry.description}</CatalogueText>
        </Text>
      )}
      <p class="nl-paragraph">
        <FreshnessLine entry={entry} freshness={freshness(entry, today())} />
      </p>
      {ways && <EntryContact ways={ways} regionPhone={catalogue.region.phone} />}
      <SaveEntry id={id} />
      <SaveContact entry={entry} />
      {entry.leadWeeks && <AskInTime weeks={entry.leadWeeks} />}
      {run && <WhyShown entry={id} run={run} />}
      <EntryFacts entry={entry} />
      <EntryTrust entry={entry} collected={catalogue.region.collected} />
    </article>
  );
}
