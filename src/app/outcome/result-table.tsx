import { t } from '../../i18n/index.ts';
import type { ScaleResult } from '../../questionnaires/index.ts';
import { type CheckTextKey, checkText } from '../check/check-texts.ts';
import { Table, type TableRow } from '../ui/lists/table.tsx';
import { OwnMark } from './own-mark.tsx';
import { ResultBar } from './scale-marks.tsx';

interface ResultTableProps {
  readonly words: CheckTextKey;
  readonly scales: readonly ScaleResult[];
}

/** What every scale says, in words and as a bar that says the same. */
export const ResultTable = ({ words, scales }: ResultTableProps) => (
  <Table
    class="utrecht-table result-table"
    isOfSystem
    heads={[t('outcome.result.tableTheme'), t('outcome.result.tableBand')]}
    rows={scales.map((scale) => rowOf(words, scale))}
  />
);

function rowOf(words: CheckTextKey, scale: ScaleResult): TableRow {
  const { id, band, asked, answered } = scale;
  return {
    key: id,
    head: (
      <>
        {checkText(words, `scales.${id}.title`)}
        {asked > 1 && <small class="result-table__answered">{t('outcome.result.answered', { answered, asked })}</small>}
      </>
    ),
    cells: [
      <>
        <ResultBar scale={scale} />
        <OwnMark scale={scale} />
        {band === null ? t('outcome.result.tooFew') : checkText(words, `scales.${id}.bands.${band}`)}
      </>,
    ],
  };
}
