import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { LinkTo } from '../ui/page-link.tsx';
import { Text } from '../ui/text.tsx';
import { useFinding } from './finding.ts';

interface CatalogueStateProps {
  /** `all`: those of every region; otherwise the one that someone looks at. */
  readonly of?: 'all';
  readonly children: ComponentChildren;
}

/**
 * Shows its children once the catalogue is there, or a part of it to go on with, and until then what is going on. The phone
 * lines never wait.
 */
export function CatalogueState({ of, children }: CatalogueStateProps) {
  const { regions } = useFinding();
  const view = of === 'all' ? regions.all.value : regions.view.value;
  if (view.status === 'loading') return <Text>{t('finder.loading')}</Text>;
  if (view.status !== 'ready') {
    return <Lacking>{view.status === 'failed' ? t('finder.failed') : t('finder.broken')}</Lacking>;
  }
  return (
    <>
      {'lacks' in view && view.lacks && <Lacking>{t(`finder.lacks.${view.lacks}`)}</Lacking>}
      {children}
    </>
  );
}

function Lacking({ children }: { readonly children: string }) {
  const { regions } = useFinding();
  return (
    <Notice tone="warning" live>
      <Text>{children}</Text>
      <div class="actions">
        <Button onClick={() => void regions.load()}>{t('common.retry')}</Button>
        <LinkTo route={{ page: 'help' }}>{t('common.nav.help')}</LinkTo>
      </div>
    </Notice>
  );
}
