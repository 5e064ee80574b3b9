import { columnLetter } from '../../resources/rules/index.ts';
import { cellAt } from '../work/edits.ts';
import type { Work } from '../work/work.ts';
import type { ListState } from './list-state.ts';
import { KNOWN_WIDTH, NUMBER_WIDTH, px, widthOf } from './measures.ts';
import { RowBox } from './row-box.tsx';

interface GridHeadProps {
  readonly work: Work;
  readonly list: ListState;
  readonly width: number;
}

const KnownHead = () => (
  <span class="o-cell" role="columnheader" aria-colindex={3} style={{ width: px(KNOWN_WIDTH) }}>
    compleet
  </span>
);

/** The names of the columns, as the file has them. */
export function GridHead({ work, list, width }: GridHeadProps) {
  const { columns, headerRow } = work.layout.value;
  const faults = work.checked.value.byRow.get(headerRow) ?? [];
  return (
    <div class="o-grid__head" role="row" aria-rowindex={1} style={{ width: px(width) }}>
      <span class="o-cell o-cell--number" role="columnheader" style={{ width: px(NUMBER_WIDTH) }}>
        <RowBox list={list} rows={list.rows.value} label="Kies alle rijen die u ziet" />
        <span class="visually-hidden">rij</span>
      </span>
      {list.columns.value.map((index, at) => {
        const name = cellAt(work.sheet.value.records, headerRow, index).trim() || columnLetter(index);
        const isWrong = faults.some(({ column, level }) => level !== 'tip' && column === name);
        const classes = `o-cell ${at === 0 ? 'o-cell--name' : ''} ${isWrong ? 'o-cell--let-op' : ''}`;
        const head = (
          <span
            key={index}
            class={classes}
            role="columnheader"
            aria-colindex={at === 0 ? 2 : at + 3}
            style={{ width: px(widthOf(columns[index] ?? '')) }}
          >
            {name}
          </span>
        );
        return at === 0 ? [head, <KnownHead key="known" />] : head;
      })}
    </div>
  );
}
