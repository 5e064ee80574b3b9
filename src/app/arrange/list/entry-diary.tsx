import { t } from '../../../i18n/index.ts';
import { addDays, addMonths, type IsoDate } from '../../../shared/iso-date.ts';
import type { SavedEntry } from '../../../storage/index.ts';
import { useSavedEntries } from '../../card/saved-entries.ts';
import { useModel } from '../../core/model.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { DaySelect } from '../../ui/fields/day-select.tsx';
import { FreeTextField } from '../../ui/fields/free-text-field.tsx';
import { DIARY_DAYS, type DiaryDay } from './diary-lines.ts';

const MOST_WORDS = 300;

function offeredDays(day: DiaryDay, today: IsoDate): readonly (readonly [IsoDate, string])[] {
  switch (day) {
    case 'calledOn':
      return [
        [today, t('list.diary.today')],
        [addDays(today, -1), t('list.diary.yesterday')],
        [addDays(today, -7), t('list.diary.weekAgo')],
      ];
    case 'waitingSince':
      return [
        [today, t('list.diary.today')],
        [addDays(today, -7), t('list.diary.weekAgo')],
        [addMonths(today, -1), t('list.diary.monthAgo')],
        [addMonths(today, -3), t('list.diary.monthsAgo')],
      ];
    case 'callBackOn':
      return [
        [addDays(today, 1), t('list.diary.tomorrow')],
        [addDays(today, 7), t('list.diary.inWeek')],
        [addDays(today, 14), t('list.diary.inWeeks')],
        [addMonths(today, 1), t('list.diary.inMonth')],
      ];
  }
}

interface EntryDiaryProps {
  readonly entry: SavedEntry;
  /** Its number on the page. The controls are told apart by it and not by the entry: browsers may report their ids. */
  readonly position: number;
}

/** What someone did about an entry, and a short note. */
export function EntryDiary({ entry, position }: EntryDiaryProps) {
  const { today } = useModel();
  const saved = useSavedEntries();
  const { id } = entry;
  return (
    <Disclosure title={t('list.diary.title')}>
      {DIARY_DAYS.map((day) => (
        <DaySelect
          key={day}
          id={`${day}-${position}`}
          label={t(`list.diary.${day}.label`)}
          offered={offeredDays(day, today()).map(([on, name]) => ({ on, name }))}
          chosen={entry[day]}
          onChoose={(on) => saved.write(id, { [day]: on })}
        />
      ))}
      <div class="words-line">
        <FreeTextField
          id={`note-${position}`}
          label={t('list.diary.note')}
          hint={t('list.diary.noteHint')}
          words={entry.note}
          most={MOST_WORDS}
          onChange={(note) => saved.write(id, { note })}
        />
      </div>
    </Disclosure>
  );
}
