import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/index.ts';
import { useFinding } from '../state/finding.ts';
import { Button } from './button.tsx';
import { LinkTo } from './link-to.tsx';
import { Notice } from './notice.tsx';
import { Text } from './text.tsx';

/**
 * Shows its children once the catalogue is there, or a part of it to go on with, and until then what is going on. The phone
 * lines never wait.
 */
export function CatalogueState({ children }: { readonly children: ComponentChildren }) {
  const { regions } = useFinding();
  const view = regions.view.value;
  if (view.status === 'loading') return <Text>{t('finder.loading')}</Text>;
  if (view.status !== 'ready') {
    return <Lacking>{view.status === 'failed' ? t('finder.failed') : t('finder.broken')}</Lacking>;
  }
  return (
    <>
      {view.lacks && <Lacking>{t(`finder.lacks.${view.lacks}`)}</Lacking>}
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
