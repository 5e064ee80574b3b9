import { useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import type { IsoDate } from '../../shared/iso-date.ts';
import { useModel } from '../core/model.ts';
import { calendarFile } from '../platform/calendar-file.ts';
import { randomId } from '../platform/random-id.ts';
import { saveFile } from '../platform/save-file.ts';
import { Button } from './button.tsx';

interface CalendarButtonProps {
  readonly on: IsoDate;
  /** Says nothing of what it is about. */
  readonly title: string;
}

/** Makes a file with one day for a calendar. */
export function CalendarButton({ on, title }: CalendarButtonProps) {
  const { capabilities } = useModel();
  const [savedFor, setSavedFor] = useState<IsoDate | null>(null);
  const save = () => {
    saveFile('herinnering.ics', 'text/calendar', calendarFile({ id: randomId(), on, title }, new Date()));
    setSavedFor(on);
  };
  if (!capabilities.canSaveFiles) return null;
  return (
    <>
      <p class="field__hint">{t('list.calendar.text', { title })}</p>
      <Button onClick={save}>{t('list.calendar.save')}</Button>
      <p class="nl-paragraph" role="status">
        {savedFor === on && t('list.calendar.saved')}
      </p>
    </>
  );
}
