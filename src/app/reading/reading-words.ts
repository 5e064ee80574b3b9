import { formatList, t } from '../../i18n/index.ts';
import type { Reading } from '../../storage/index.ts';

/** A way of reading in words: what is other than usual. */
export function readingWords({ textSize, ...switches }: Reading): string {
  const names = (['wide', 'strong', 'calm'] as const).filter((name) => switches[name]);
  return formatList([t(`reading.textSize.${textSize}`), ...names.map((name) => t(`reading.${name}.on`))]);
}
