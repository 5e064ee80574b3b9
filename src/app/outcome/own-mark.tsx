import { t } from '../../i18n/index.ts';
import type { ScaleResult } from '../../questionnaires/index.ts';

/** From this many steps on, a scale is a mark and not a choice between a few words. */
const STEPS_OF_A_MARK = 10;

/** The mark that someone gave, where a scale is one mark: the table then says as much as the drawing. */
export function OwnMark({ scale: { asked, score, min, max } }: { readonly scale: ScaleResult }) {
  if (asked !== 1 || score === null || max - min < STEPS_OF_A_MARK) return null;
  return (
    <>
      <strong>{t('check.answers.mark', { mark: score, most: max })}</strong>{' '}
    </>
  );
}
