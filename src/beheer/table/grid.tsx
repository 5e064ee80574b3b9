import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { cellAt } from '../work/edits.ts';
import type { Work } from '../work/work.ts';
import { paste } from './acts.ts';
import { Bubble, leftOf } from './bubble.tsx';
import { CellEditor } from './cell-editor.tsx';
import { GridHead } from './grid-head.tsx';
import { type KeyActs, pressed } from './grid-keys.ts';
import { GridRow } from './grid-row.tsx';
import type { ListState } from './list-state.ts';
import { HEAD_HEIGHT, KNOWN_WIDTH, NUMBER_WIDTH, px, ROW_HEIGHT, SPARE, widthOf } from './measures.ts';

interface GridProps {
  readonly work: Work;
  readonly list: ListState;
  readonly openEntry: (row: number) => void;
}

/** Scrolls so that the chosen cell is in sight, beside what stands still. */
function keepInSight(box: HTMLElement, work: Work, list: ListState): void {
  const { columns } = work.layout.value;
  const { row, index } = list.cell.value;
  const top = list.rows.value.indexOf(row) * ROW_HEIGHT;
  const at = list.columns.value.indexOf(index);
  const width = (one: number | undefined) => widthOf(columns[one ?? 0] ?? '');
  const left = leftOf(work, list, index);
  const fixed = NUMBER_WIDTH + width(list.columns.value[0]);
  const [inner, across] = [box.clientHeight - HEAD_HEIGHT, box.clientWidth];
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + ROW_HEIGHT > box.scrollTop + inner) box.scrollTop = top + ROW_HEIGHT - inner;
  if (at > 0 && left < box.scrollLeft + fixed) box.scrollLeft = left - fixed;
  else if (left + width(index) > box.scrollLeft + across) box.scrollLeft = left + width(index) - across;
}

/** Follows where the box was scrolled to, and how high it is. */
function useScroll() {
  const box = useRef<HTMLDivElement>(null);
  const top = useSignal(0);
  const height = useSignal(600);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const sizes = new ResizeObserver(() => {
      height.value = element.clientHeight;
    });
    sizes.observe(element);
    return () => sizes.disconnect();
  }, [height]);
  const onScroll = () => {
    top.value = box.current?.scrollTop ?? 0;
  };
  return { box, top, height, onScroll };
}

/** What lies over the table at the chosen cell: the field to write in, or what is said of it. */
function Over({ work, list }: Pick<GridProps, 'work' | 'list'>) {
  const { row, index } = list.cell.value;
  if (list.writing.value === undefined) return <Bubble work={work} list={list} />;
  return <CellEditor key={`${row} ${index}`} work={work} list={list} />;
}

/** The rows and columns as a spreadsheet has them. Only what is in sight is drawn. */
export function Grid({ work, list, openEntry }: GridProps) {
  const { box, top, height, onScroll } = useScroll();
  const table = useRef<HTMLDivElement>(null);
  const rows = list.rows.value;
  const place = list.cell.value;
  useEffect(() => {
    if (box.current) keepInSight(box.current, work, list);
  }, [box, work, list, place, list.columns.value]);
  // Whoever leaves the field goes on in the table.
  const isWriting = list.writing.value !== undefined;
  useEffect(() => {
    if (!isWriting && document.activeElement === document.body) table.current?.focus();
  }, [isWriting]);
  const first = Math.max(0, Math.floor(top.value / ROW_HEIGHT) - SPARE);
  const last = first + Math.ceil(height.value / ROW_HEIGHT) + 2 * SPARE;
  const acts: KeyActs = { page: Math.max(1, Math.floor(height.value / ROW_HEIGHT) - 2), openEntry };
  const columns = list.columns.value;
  const width = columns.reduce(
    (sum, one) => sum + widthOf(work.layout.value.columns[one] ?? ''),
    NUMBER_WIDTH + KNOWN_WIDTH,
  );
  const onPaste = (event: ClipboardEvent) => {
    if (isWriting) return;
    event.preventDefault();
    event.stopPropagation();
    paste(work, list, place, event.clipboardData?.getData('text/plain') ?? '');
  };
  const onCopy = (event: ClipboardEvent) => {
    if (isWriting) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', cellAt(work.sheet.value.records, place.row, place.index));
  };
  return (
    <div ref={box} class="o-grid" onScroll={onScroll}>
      <div
        ref={table}
        class="o-grid__table"
        role="grid"
        tabIndex={0}
        aria-label={`Lijst van ${work.region.value.name}`}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 2}
        aria-multiselectable
        aria-activedescendant={isWriting || rows.length === 0 ? undefined : `cel-${place.row}-${place.index}`}
        style={{ width: px(width) }}
        onKeyDown={(event) => !isWriting && pressed(event, work, list, acts)}
        onCopy={onCopy}
        onPaste={onPaste}
      >
        <GridHead work={work} list={list} width={width} />
        <div class="o-grid__body" role="rowgroup" style={{ height: px(rows.length * ROW_HEIGHT) }}>
          {rows.slice(first, last).map((row, i) => (
            <GridRow key={row} work={work} list={list} row={row} top={(first + i) * ROW_HEIGHT} openEntry={openEntry} />
          ))}
        </div>
      </div>
      <Over work={work} list={list} />
    </div>
  );
}
