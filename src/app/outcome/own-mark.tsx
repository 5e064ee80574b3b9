import { t } from '../../i18n/index.ts';
import type { ScaleResult } from '../../questionnaires/index.ts';

/** From this many steps on, a scale is a mark and not a choice between a few words. */
const STEPS_OF_A_MARK = 10;

/** Whether the score of a scale is the one mark that someone gave: never a total or an average of several answers. */
export const isOneMark = ({ asked, min, max }: ScaleResult): boolean => asked === 1 && max - min >= STEPS_OF_A_MARK;

/** The mark that someone gave, where a scale is one mark: the table then says as much as the drawing. */
export function OwnMark({ scale }: { readonly scale: ScaleResult }) {
  if (!isOneMark(scale) || scale.score === null) return null;
  return (
    <>
      <strong>{t('check.answers.mark', { mark: scale.score, most: scale.max })}</strong>{' '}
    </>
  );
}
