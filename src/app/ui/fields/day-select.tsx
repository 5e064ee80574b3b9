import { formatDate, t } from '../../../i18n/index.ts';
import type { IsoDate } from '../../../shared/iso-date.ts';
import { SelectField } from './select-field.tsx';

interface DayOption {
  readonly on: IsoDate;
  /** How people call that day: "morgen". */
  readonly name: string;
}

interface DaySelectProps {
  readonly id: string;
  readonly label: string;
  readonly offered: readonly DayOption[];
  readonly chosen: IsoDate | null;
  readonly onChoose: (day: IsoDate | null) => void;
}

/** A day out of a few. One that was chosen earlier stays in the list, by its date. */
export function DaySelect({ id, label, offered, chosen, onChoose }: DaySelectProps) {
  return (
    <SelectField id={id} label={label} value={chosen ?? ''} onChange={(day) => onChoose(day || null)}>
      <option value="">{t('list.diary.none')}</option>
      {chosen && !offered.some(({ on }) => on === chosen) && <option value={chosen}>{formatDate(chosen)}</option>}
      {offered.map(({ on, name }) => (
        <option key={on} value={on}>
          {t('list.diary.option', { name, date: formatDate(on) })}
        </option>
      ))}
    </SelectField>
  );
}
