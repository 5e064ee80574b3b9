import { formatDate, t } from '../../i18n/index.ts';
import type { CheckId } from '../../questionnaires/index.ts';
import { checkText } from '../check/check-texts.ts';
import type { Option } from '../check/option.ts';
import { Table } from '../ui/lists/table.tsx';
import type { MomentPoint } from './moment-line.ts';

interface MomentTableProps {
  readonly check: CheckId;
  readonly options: readonly Option[];
  readonly points: readonly MomentPoint[];
}

type AnswerProps = Pick<MomentTableProps, 'check' | 'options'> & { readonly point: MomentPoint };

/** What was answered, where that comes from when it was a whole check, and what someone wrote with it. */
const Answer = ({ check, options, point: { answer, moment } }: AnswerProps) => (
  <>
    {options.find(({ value }) => value === answer)?.label}
    {moment === null && (
      <small class="moments__aside">{t('moments.fromCheck', { title: checkText(check, 'title') })}</small>
    )}
    {moment !== null && moment.note !== '' && (
      <small class="moments__aside" translate={false}>
        {moment.note}
      </small>
    )}
  </>
);

/** The line in words, newest first: the day and the answer. */
export const MomentTable = ({ check, options, points }: MomentTableProps) => (
  <Table
    class="utrecht-table result-table moments__table"
    isOfSystem
    heads={[t('moments.day'), t('moments.answer')]}
    rows={[...points].reverse().map((point) => ({
      key: point.on,
      head: formatDate(point.on),
      cells: [<Answer key="answer" check={check} options={options} point={point} />],
    }))}
  />
);
