import { formatDate, t } from '../../i18n/index.ts';
import { Button } from '../components/button.tsx';
import { Text } from '../components/text.tsx';
import { offlineState } from '../pwa/register.ts';
import { useKiosk } from './kiosk.ts';

/** For who looks after the screen: which version of the app and of the catalogue it has, and whether it needs a network. */
export function StaffPage() {
  const { finding, end } = useKiosk();
  const catalogue = finding.value?.finder.catalogue.value;
  return (
    <main id="main" class="page">
      <h1 class="nl-heading nl-heading--level-1">{t('kiosk.staff.title')}</h1>
      <Text>{t('kiosk.staff.version', { version: __APP_VERSION__ })}</Text>
      {catalogue && <Text>{t('kiosk.catalogue', { date: formatDate(catalogue.region.collected) })}</Text>}
      <Text>{offlineState.value === 'ready' ? t('kiosk.staff.offline') : t('kiosk.staff.online')}</Text>
      <Button kind="primary" onClick={end}>
        {t('kiosk.staff.close')}
      </Button>
    </main>
  );
}
