import { formatDate, t } from '../../i18n/index.ts';
import type { Entry, Freshness } from '../../resources/index.ts';

/** How people can find out for themselves. */
function contactOf({ phones, url }: Entry): 'phone' | 'site' | 'none' {
  if (phones.length > 0) return 'phone';
  return url ? 'site' : 'none';
}

/** Whether someone looked the facts up, in one line, and else what to do first. */
export const freshnessText = (entry: Entry, freshness: Freshness): string =>
  freshness === 'checked'
    ? t('entry.checkedBy', { date: formatDate(entry.checkedOn ?? ''), by: entry.checkedBy ?? '' })
    : t(`catalogue.freshness.${freshness}.${contactOf(entry)}`);
