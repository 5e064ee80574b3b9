import { t } from '../../i18n/index.ts';
import type { ScaleResult } from '../../questionnaires/index.ts';
import { type CheckTextKey, checkText } from '../check/check-texts.ts';
import { OwnMark } from './own-mark.tsx';
import { ResultBar } from './scale-marks.tsx';

interface ResultTableProps {
  readonly words: CheckTextKey;
  readonly scales: readonly ScaleResult[];
}

/** What every scale says, in words and as a bar that says the same. */
export function ResultTable({ words, scales }: ResultTableProps) {
  return (
    <table class="utrecht-table result-table">
      <thead class="utrecht-table__header">
        <tr class="utrecht-table__row">
          <th class="utrecht-table__header-cell" scope="col">
            {t('outcome.result.tableTheme')}
          </th>
          <th class="utrecht-table__header-cell" scope="col">
            {t('outcome.result.tableBand')}
          </th>
        </tr>
      </thead>
      <tbody class="utrecht-table__body">
        {scales.map((scale) => (
          <Row key={scale.id} words={words} scale={scale} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ words, scale }: { readonly words: CheckTextKey; readonly scale: ScaleResult }) {
  const { id, band, asked, answered } = scale;
  return (
    <tr class="utrecht-table__row">
      <th class="utrecht-table__cell" scope="row">
        {checkText(words, `scales.${id}.title`)}
        {asked > 1 && <small class="result-table__answered">{t('outcome.result.answered', { answered, asked })}</small>}
      </th>
      <td class="utrecht-table__cell">
        <ResultBar scale={scale} />
        <OwnMark scale={scale} />
        {band === null ? t('outcome.result.tooFew') : checkText(words, `scales.${id}.bands.${band}`)}
      </td>
    </tr>
  );
}
