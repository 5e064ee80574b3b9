import { t } from '../../i18n/index.ts';
import { CatalogueState } from '../components/catalogue-state.tsx';
import { KeepChoice } from '../components/keep-choice.tsx';
import { LinkTo } from '../components/link-to.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { SavedCard } from '../components/saved-card.tsx';
import { Text } from '../components/text.tsx';
import { useModel } from '../state/model.ts';

/** "Mijn lijst": what someone wants to call or look at again. */
export function ListPage() {
  const { saved } = useModel();
  const entries = saved.all();
  return (
    <>
      <PageHeading>{t('finder.list.title')}</PageHeading>
      {entries.length === 0 ? (
        <>
          <Text>{t('finder.list.empty')}</Text>
          <LinkTo route={{ page: 'find' }}>{t('finder.list.find')}</LinkTo>
        </>
      ) : (
        <>
          <Text>{t('finder.list.count', { count: entries.length })}</Text>
          <CatalogueState>
            <ul class="cards">
              {entries.map(({ id }) => (
                <SavedCard key={id} id={id} />
              ))}
            </ul>
          </CatalogueState>
          <KeepChoice question={t('finder.list.keepTitle')} />
        </>
      )}
    </>
  );
}
