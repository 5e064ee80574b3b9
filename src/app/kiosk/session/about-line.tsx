import { formatDate, t } from '../../../i18n/index.ts';
import { LinkTo } from '../../ui/page-link.tsx';
import { useKiosk } from '../state/kiosk.ts';

const PAGES = [
  { page: 'privacy', label: 'common.footer.privacy' },
  { page: 'accessibility', label: 'common.footer.accessibility' },
  { page: 'about', label: 'common.footer.about' },
] as const;

/** About the app, and from when its catalogue is. */
export function AboutLine() {
  const catalogue = useKiosk().finding.value?.finder.catalogue.value;
  return (
    <nav class="about-line" aria-label={t('common.footer.label')}>
      <ul class="footer-nav">
        {PAGES.map(({ page, label }) => (
          <li key={page}>
            <LinkTo route={{ page }}>{t(label)}</LinkTo>
          </li>
        ))}
      </ul>
      {catalogue && <small>{t('kiosk.catalogue', { date: formatDate(catalogue.region.collected) })}</small>}
    </nav>
  );
}
