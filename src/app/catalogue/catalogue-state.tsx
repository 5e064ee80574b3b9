import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { Text } from '../ui/text.tsx';
import { useCatalogue } from './catalogue-context.ts';
import type { CatalogueView } from './region-packs.ts';

interface CatalogueStateProps {
  /** `all`: those of every region; without it the one that someone looks at. */
  readonly of?: 'all' | CatalogueView;
  readonly children: ComponentChildren;
}

/**
 * Shows its children once the catalogue is there, or a part of it to go on with, and until then what is going on. The phone
 * lines never wait.
 */
export function CatalogueState({ of, children }: CatalogueStateProps) {
  const { regions } = useCatalogue();
  const view = of === 'all' ? regions.all.value : (of ?? regions.view.value);
  if (view.status === 'loading') return <Text>{t('catalogue.loading')}</Text>;
  if (view.status !== 'ready') {
    return <Lacking>{view.status === 'failed' ? t('catalogue.failed') : t('catalogue.broken')}</Lacking>;
  }
  return (
    <>
      {'lacks' in view && view.lacks && <Lacking>{t(`catalogue.lacks.${view.lacks}`)}</Lacking>}
      {children}
    </>
  );
}

function Lacking({ children }: { readonly children: string }) {
  const { regions } = useCatalogue();
  return (
    <Notice tone="warning" live>
      <Text>{children}</Text>
      <div class="actions">
        <Button onClick={() => void regions.load()}>{t('ui.retry')}</Button>
        <PageLink route={{ page: 'help' }}>{t('shell.nav.help')}</PageLink>
      </div>
    </Notice>
  );
}
