import { t } from '../../../i18n/index.ts';
import { CatalogueState } from '../../catalogue/catalogue-state.tsx';
import { Button } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Text } from '../../ui/text.tsx';
import { ListPaper } from './list-paper.tsx';

/** The list as it comes on paper, to see before it is printed. */
export function ListSheet() {
  return (
    <>
      <PageHeading>{t('list.paper.title')}</PageHeading>
      <CatalogueState>
        <Text>{t('list.paper.lead')}</Text>
        <div class="actions">
          <Button kind="primary" wide onClick={() => print()}>
            {t('list.paper.print')}
          </Button>
        </div>
      </CatalogueState>
      <ListPaper />
    </>
  );
}
