import { useState } from 'preact/hooks';
import { formatDate, t } from '../../i18n/index.ts';
import { addMonths } from '../../shared/iso-date.ts';
import { openRun } from '../check/run-flow.ts';
import { runsOf } from '../check/runs.ts';
import { useModel } from '../core/model.ts';
import { calendarFile } from '../platform/calendar-file.ts';
import { randomId } from '../platform/random-id.ts';
import { saveFile } from '../platform/save-file.ts';
import { Button } from '../ui/button.tsx';
import { RadioGroup } from '../ui/fields/radio-group.tsx';
import { PageGone } from '../ui/page-gone.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { Heading2, Text } from '../ui/text.tsx';

/** Months until another look. */
const MONTHS = ['1', '2', '3', '6'] as const;
type Months = (typeof MONTHS)[number];

/** The same check once more: a reminder for later, made on the device, or at once. */
export function AgainPage({ run: id }: { readonly run: string }) {
  const model = useModel();
  const [months, setMonths] = useState<Months>('3');
  const [saved, setSaved] = useState(false);
  const run = runsOf(model).find(id);
  if (!run) return <PageGone />;
  const dayAfter = (count: Months) => addMonths(model.today(), Number(count));
  const remind = () => {
    const event = { id: randomId(), on: dayAfter(months), title: t('outcome.again.event') };
    saveFile('herinnering.ics', 'text/calendar', calendarFile(event, new Date()));
    setSaved(true);
  };
  return (
    <>
      <PageHeading>{t('outcome.again.title')}</PageHeading>
      <Text>{t('outcome.again.lead')}</Text>
      <Heading2 sign="clock">{t('outcome.again.remind')}</Heading2>
      <Text>{t('outcome.again.remindText')}</Text>
      <RadioGroup
        label={t('outcome.again.when')}
        name="months"
        options={MONTHS.map((value) => ({
          value,
          label: t('outcome.again.months', { count: Number(value), date: formatDate(dayAfter(value)) }),
        }))}
        chosen={months}
        onChoose={setMonths}
      />
      <div class="actions">
        <Button kind="primary" onClick={remind}>
          {t('outcome.again.save')}
        </Button>
      </div>
      <p class="nl-paragraph" role="status">
        {saved && t('outcome.again.saved')}
      </p>
      <Heading2 sign="edit">{t('outcome.again.now')}</Heading2>
      <Text>{t('outcome.again.nowText')}</Text>
      <Button onClick={() => openRun(model, runsOf(model).begin(run.check, run.person))}>
        {t('outcome.again.begin')}
      </Button>
    </>
  );
}
