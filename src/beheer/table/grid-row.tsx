import type { Entry } from '../../resources/index.ts';
import type { CellReport } from '../../resources/rules/index.ts';
import { CRITICAL_FACTS, knownFacts } from '../entry/facts.ts';
import { Icon } from '../ui/icon.tsx';
import type { Work } from '../work/work.ts';
import type { ListState } from './list-state.ts';
import { KNOWN_WIDTH, NUMBER_WIDTH, px, widthOf } from './measures.ts';
import { RowBox } from './row-box.tsx';

interface GridRowProps {
  readonly work: Work;
  readonly list: ListState;
  readonly row: number;
  /** Pixels below the first row. */
  readonly top: number;
  readonly openEntry: (row: number) => void;
}

interface CellProps extends Pick<GridRowProps, 'list' | 'row'> {
  readonly index: number;
  readonly at: number;
  readonly width: number;
  readonly text: string;
  readonly report: CellReport | undefined;
  readonly isChosen: boolean;
  readonly openEntry: () => void;
}

function Cell({ list, row, index, at, width, text, report, isChosen, openEntry }: CellProps) {
  const level = report?.level ?? '';
  const classes = ['o-cell', at === 0 && 'o-cell--name', level && `o-cell--${level}`, isChosen && 'o-cell--chosen'];
  const choose = () => list.goTo({ row, index });
  const write = () => {
    if (at === 0) openEntry();
    else list.writing.value = text;
  };
  return (
    <span
      id={`cel-${row}-${index}`}
      class={classes.filter(Boolean).join(' ')}
      role="gridcell"
      aria-colindex={at === 0 ? 2 : at + 3}
      aria-selected={isChosen}
      aria-invalid={level === 'fout' || undefined}
      aria-describedby={isChosen && report ? 'celmelding' : undefined}
      style={{ width: px(width) }}
      onClick={choose}
      onDblClick={write}
    >
      {report && level !== 'tip' && <Icon name={report.level} />}
      {text}
    </span>
  );
}

/** How many of the seven facts are known; nothing where the row cannot be read. */
function Known({ entry }: { readonly entry: Entry | undefined }) {
  const known = entry ? knownFacts(entry) : 0;
  return (
    <span class="o-cell o-known" role="gridcell" aria-colindex={3} style={{ width: px(KNOWN_WIDTH) }}>
      {entry ? (
        <>
          {CRITICAL_FACTS.map(({ id }, at) => (
            <i key={id} class={at < known ? 'o-known__part o-known__part--on' : 'o-known__part'} />
          ))}
          <small>{known}/7</small>
        </>
      ) : (
        <small>–</small>
      )}
    </span>
  );
}

/** A row, with what is wrong at the cell itself: a shape beside the colour. */
export function GridRow({ work, list, row, top, openEntry }: GridRowProps) {
  const { columns } = work.layout.value;
  const cells = work.sheet.value.records[row - 1] ?? [];
  const reports = work.checked.value.byRow.get(row) ?? [];
  const chosen = list.cell.value;
  const known = <Known key="known" entry={list.entryOf(row)} />;
  return (
    <div
      class="o-grid__row"
      role="row"
      aria-rowindex={list.rows.value.indexOf(row) + 2}
      aria-selected={list.picked.value.has(row)}
      style={{ top: px(top) }}
    >
      <span
        class={`o-cell o-cell--number ${chosen.row === row ? 'o-cell--here' : ''}`}
        role="rowheader"
        style={{ width: px(NUMBER_WIDTH) }}
      >
        <RowBox list={list} rows={[row]} label={`Kies rij ${row}`} />
        {row}
      </span>
      {list.columns.value.map((index, at) => [
        <Cell
          key={index}
          list={list}
          row={row}
          index={index}
          at={at}
          width={widthOf(columns[index] ?? '')}
          text={cells[index] ?? ''}
          report={reports.find(({ column }) => column === columns[index])}
          isChosen={chosen.row === row && chosen.index === index}
          openEntry={() => openEntry(row)}
        />,
        at === 0 && known,
      ])}
    </div>
  );
}
