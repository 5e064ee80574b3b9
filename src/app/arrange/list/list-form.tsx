import { t } from '../../../i18n/index.ts';
import { CatalogueState } from '../../catalogue/catalogue-state.tsx';
import { ConsentQuestion } from '../../consent/consent-question.tsx';
import { useModel } from '../../core/model.ts';
import { Button } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { Text } from '../../ui/text.tsx';
import { SavedCard } from './saved-card.tsx';
import { useSavedEntries } from './saved-entries.ts';
import { ShareList } from './share-list.tsx';

/** The list to work with: call, write down, print and share. */
export function ListForm({ onPrint }: { readonly onPrint: () => void }) {
  const { router, capabilities } = useModel();
  const saved = useSavedEntries();
  const entries = saved.all();
  return (
    <>
      <PageHeading>{t('list.title')}</PageHeading>
      {entries.length === 0 ? (
        <>
          <Text>{t('list.saved.empty')}</Text>
          <PageLink route={{ page: 'find' }}>{t('list.saved.find')}</PageLink>
        </>
      ) : (
        <>
          <Text>{t('list.saved.count', { count: entries.length })}</Text>
          <ConsentQuestion question={t('list.saved.keepTitle')} />
          <CatalogueState>
            <ul class="cards">
              {entries.map((entry, position) => (
                <SavedCard key={entry.id} saved={entry} position={position} />
              ))}
            </ul>
            <div class="actions">
              <Button wide onClick={() => router.go({ page: 'take-home' })}>
                {t('take-home.title')}
              </Button>
              {capabilities.canPrint && (
                <Button wide onClick={onPrint}>
                  {t('list.paper.show')}
                </Button>
              )}
            </div>
            <ShareList />
          </CatalogueState>
        </>
      )}
    </>
  );
}
