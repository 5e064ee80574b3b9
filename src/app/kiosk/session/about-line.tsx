import { formatDate, t } from '../../../i18n/index.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { useKiosk } from '../state/kiosk.ts';

const PAGES = [
  { page: 'privacy', label: 'shell.footer.privacy' },
  { page: 'accessibility', label: 'shell.footer.accessibility' },
  { page: 'about', label: 'shell.footer.about' },
] as const;

/** About the app, and from when its catalogue is. */
export function AboutLine() {
  const catalogue = useKiosk().context.value?.searchState.catalogue.value;
  return (
    <nav class="about-line" aria-label={t('shell.footer.label')}>
      <ul class="footer-nav">
        {PAGES.map(({ page, label }) => (
          <li key={page}>
            <PageLink route={{ page }}>{t(label)}</PageLink>
          </li>
        ))}
      </ul>
      {catalogue && <small>{t('kiosk.catalogue', { date: formatDate(catalogue.region.collected) })}</small>}
    </nav>
  );
}
