import { t } from '../../../i18n/index.ts';
import type { Standing } from '../../../resources/index.ts';

/** Whether there is something to go to, in a sentence. */
export function standingText(standing: Standing): string {
  if (standing === 'gone' || standing === 'old') return t(`entry.${standing}`);
  return standing === 'actief' ? t('list.changed.back') : t(`entry.status.${standing}`);
}
