import { useState } from 'preact/hooks';
import { formatDate, t } from '../../../i18n/index.ts';
import { askBy } from '../../../resources/index.ts';
import { addMonths, type IsoDate, isIsoDate } from '../../../shared/iso-date.ts';
import { useModel } from '../../core/model.ts';
import { CalendarButton } from '../../ui/calendar-button.tsx';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { Heading2, Text } from '../../ui/text.tsx';

const MONTHS_AHEAD = 18;

/** The months from this one on, YYYY-MM. */
const monthsFrom = (today: IsoDate): readonly string[] =>
  Array.from({ length: MONTHS_AHEAD }, (_, i) => addMonths(`${today.slice(0, 7)}-01`, i).slice(0, 7));

const daysOf = (month: string, today: IsoDate): readonly IsoDate[] =>
  Array.from({ length: 31 }, (_, i) => `${month}-${String(i + 1).padStart(2, '0')}`).filter(
    (day) => isIsoDate(day) && day >= today,
  );

/** "Op tijd regelen": from the day that help is needed to the last day to ask for it. Nothing of it is kept. */
export function AskInTime({ weeks }: { readonly weeks: number }) {
  const today = useModel().today();
  const [month, setMonth] = useState('');
  const [day, setDay] = useState('');
  const days = month ? daysOf(month, today) : [];
  const needed = days.find((each) => each.endsWith(`-${day}`));
  const asked = needed ? askBy(needed, weeks, today) : undefined;
  return (
    <>
      <Heading2 sign="clock">{t('list.time.title')}</Heading2>
      <Text>{t('list.time.lead', { count: weeks })}</Text>
      <div class="filters">
        <SelectField id="needed-month" label={t('list.time.month')} value={month} onChange={setMonth}>
          <option value="">{t('list.time.choose')}</option>
          {monthsFrom(today).map((each) => (
            <option key={each} value={each}>
              {formatDate(each)}
            </option>
          ))}
        </SelectField>
        <SelectField id="needed-day" label={t('list.time.day')} value={needed ? day : ''} onChange={setDay}>
          <option value="">{t('list.time.choose')}</option>
          {days.map((each) => (
            <option key={each} value={each.slice(8)}>
              {Number(each.slice(8))}
            </option>
          ))}
        </SelectField>
      </div>
      <div role="status">
        {asked && (
          <Text>
            <strong>
              {t(asked.status === 'late' ? 'list.time.late' : 'list.time.by', { date: formatDate(asked.on) })}
            </strong>
          </Text>
        )}
      </div>
      {asked?.status === 'in-time' && <CalendarButton on={asked.on} title={t('list.time.event')} />}
    </>
  );
}
