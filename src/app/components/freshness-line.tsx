import { formatDate, t } from '../../i18n/index.ts';
import type { Entry, Freshness } from '../../resources/index.ts';

/** Whether someone looked the facts up, in one line. */
export function FreshnessLine({ entry, freshness }: { readonly entry: Entry; readonly freshness: Freshness }) {
  return (
    <small class={`freshness freshness--${freshness}`}>
      {freshness === 'checked'
        ? t('finder.freshness.checked', { date: formatDate(entry.checkedOn ?? '') })
        : t(`finder.freshness.${freshness}`)}
    </small>
  );
}
