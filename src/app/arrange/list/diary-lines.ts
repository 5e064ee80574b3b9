import { formatDate, t } from '../../../i18n/index.ts';
import type { SavedEntry } from '../../../storage/index.ts';

/** The days in the diary of an entry. */
export const DIARY_DAYS = ['calledOn', 'waitingSince', 'callBackOn'] as const;
export type DiaryDay = (typeof DIARY_DAYS)[number];

/** What someone wrote down of an entry, a line for each thing; empty when that is nothing. */
export function diaryLines(saved: SavedEntry): readonly string[] {
  const days = DIARY_DAYS.flatMap((day) => {
    const on = saved[day];
    return on ? [t('list.diary.line', { what: t(`list.diary.${day}.label`), date: formatDate(on) })] : [];
  });
  const note = saved.note.trim();
  return note ? [...days, note] : days;
}
