import { formatDate, t } from '../../i18n/index.ts';
import type { CheckId } from '../../questionnaires/index.ts';
import { checkText } from '../check/check-texts.ts';
import type { Option } from '../check/option.ts';
import type { MomentPoint } from './moment-line.ts';

interface MomentTableProps {
  readonly check: CheckId;
  readonly options: readonly Option[];
  readonly points: readonly MomentPoint[];
}

/** The line in words, newest first: the day, the answer, and what someone wrote with it. */
export function MomentTable({ check, options, points }: MomentTableProps) {
  return (
    <table class="utrecht-table result-table moments__table">
      <thead class="utrecht-table__header">
        <tr class="utrecht-table__row">
          <th class="utrecht-table__header-cell" scope="col">
            {t('moments.day')}
          </th>
          <th class="utrecht-table__header-cell" scope="col">
            {t('moments.answer')}
          </th>
        </tr>
      </thead>
      <tbody class="utrecht-table__body">
        {[...points].reverse().map(({ on, answer, moment }) => (
          <tr key={on} class="utrecht-table__row">
            <th class="utrecht-table__cell" scope="row">
              {formatDate(on)}
            </th>
            <td class="utrecht-table__cell">
              {options.find(({ value }) => value === answer)?.label}
              {moment === null && (
                <small class="moments__aside">{t('moments.fromCheck', { title: checkText(check, 'title') })}</small>
              )}
              {moment !== null && moment.note !== '' && (
                <small class="moments__aside" translate={false}>
                  {moment.note}
                </small>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
