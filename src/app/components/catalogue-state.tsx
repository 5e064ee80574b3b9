import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/index.ts';
import { useFinding } from '../state/finding.ts';
import { Button } from './button.tsx';
import { LinkTo } from './link-to.tsx';
import { Notice } from './notice.tsx';
import { Text } from './text.tsx';

/** Shows its children once the catalogue is there, and until then what is going on. The phone lines never wait. */
export function CatalogueState({ children }: { readonly children: ComponentChildren }) {
  const { regions } = useFinding();
  const { status } = regions.view.value;
  if (status === 'ready') return <>{children}</>;
  if (status === 'loading') return <Text>{t('finder.loading')}</Text>;
  return (
    <Notice tone="warning" live>
      <Text>{status === 'failed' ? t('finder.failed') : t('finder.broken')}</Text>
      <div class="actions">
        <Button onClick={() => void regions.load()}>{t('common.retry')}</Button>
        <LinkTo route={{ page: 'help' }}>{t('common.nav.help')}</LinkTo>
      </div>
    </Notice>
  );
}
