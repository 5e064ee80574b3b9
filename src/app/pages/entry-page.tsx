import { t } from '../../i18n/index.ts';
import { freshness } from '../../resources/index.ts';
import { AskInTime } from '../components/ask-in-time.tsx';
import { BackLink } from '../components/back-link.tsx';
import { CatalogueState } from '../components/catalogue-state.tsx';
import { CatalogueText } from '../components/catalogue-text.tsx';
import { EntryContact } from '../components/entry-contact.tsx';
import { EntryFacts } from '../components/entry-facts.tsx';
import { EntryTrust } from '../components/entry-trust.tsx';
import { FreshnessLine } from '../components/freshness-line.tsx';
import { Notice } from '../components/notice.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { SaveContact } from '../components/save-contact.tsx';
import { SaveEntry } from '../components/save-entry.tsx';
import { Text } from '../components/text.tsx';
import { WhyShown } from '../components/why-shown.tsx';
import { useFinding } from '../state/finding.ts';
import { useModel } from '../state/model.ts';

interface EntryPageProps {
  readonly entry: string;
  /** The run whose answers led here, if any did. */
  readonly run: string | undefined;
}

/** Everything that is known about one entry, calling first. */
export function EntryPage({ entry: id, run }: EntryPageProps) {
  const { today } = useModel();
  const { finder, regions } = useFinding();
  const catalogue = finder.catalogue.value;
  const entry = regions.findEntry(id);
  if (!catalogue || !entry) {
    return (
      <>
        <BackLink />
        <PageHeading>{t('finder.entry.title')}</PageHeading>
        <CatalogueState>
          <Text>{t(regions.isWhole.value ? 'finder.entry.gone' : 'finder.lacks.entry')}</Text>
        </CatalogueState>
      </>
    );
  }
  return (
    <article>
      <BackLink />
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
          <Text>{t(`finder.entry.status.${entry.status}`)}</Text>
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
      <EntryContact entry={entry} regionPhone={catalogue.region.phone} />
      <SaveEntry id={id} />
      <SaveContact entry={entry} />
      {entry.leadWeeks && <AskInTime weeks={entry.leadWeeks} />}
      {run && <WhyShown entry={id} run={run} />}
      <EntryFacts entry={entry} />
      <EntryTrust entry={entry} collected={catalogue.region.collected} />
    </article>
  );
}
