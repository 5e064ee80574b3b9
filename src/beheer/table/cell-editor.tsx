import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { typed } from '../ui/put.ts';
import type { Work } from '../work/work.ts';
import { writeCell } from './acts.ts';
import { leftOf } from './bubble.tsx';
import { ChoiceList } from './choice-list.tsx';
import { choicesOf, isListColumn } from './choices.ts';
import { stepped } from './grid-keys.ts';
import { useKeepInBox } from './keep-in-box.ts';
import type { ListState } from './list-state.ts';
import { HEAD_HEIGHT, px, ROW_HEIGHT, widthOf } from './measures.ts';

interface CellEditorProps {
  readonly work: Work;
  readonly list: ListState;
}

const LEAST_WIDTH = 280;

/** The end of writing: what was written is kept or not, once, and the table goes on at a cell further. */
function useLeave(work: Work, list: ListState, text: Signal<string>) {
  const isDone = useRef(false);
  const place = list.cell.value;
  return (isKept: boolean, rows = 0, columns = 0): void => {
    if (isDone.current) return;
    isDone.current = true;
    if (isKept) writeCell(work, place, text.value);
    list.cell.value = stepped(list, rows, columns);
    list.writing.value = undefined;
    document.querySelector<HTMLElement>('.o-grid__table')?.focus();
  };
}

type Leave = ReturnType<typeof useLeave>;

const onKey = (leave: Leave) => (event: KeyboardEvent) => {
  event.stopPropagation();
  if (event.key === 'Escape') leave(false);
  else if (event.key === 'Tab') leave(true, 0, event.shiftKey ? -1 : 1);
  else if (event.key === 'Enter' && !event.shiftKey && !event.altKey) leave(true, 1, 0);
  else return;
  event.preventDefault();
};

const onFocusOut =
  (leave: Leave) =>
  ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && (currentTarget as Node).contains(relatedTarget))) leave(true);
  };

/** A field over the cell, with what can be chosen below it. Enter and Tab keep what was written, Escape does not. */
export function CellEditor({ work, list }: CellEditorProps) {
  const place = list.cell.value;
  const text = useSignal(list.writing.value ?? '');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const element = field.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);
  const column = work.layout.value.columns[place.index] ?? '';
  const choices = choicesOf(column, work.region.value);
  const leave = useLeave(work, list, text);
  const top = HEAD_HEIGHT + list.rows.value.indexOf(place.row) * ROW_HEIGHT;
  const box = useKeepInBox(top, leftOf(work, list, place.index), choices !== undefined);
  const style = { width: px(Math.max(LEAST_WIDTH, widthOf(column))) };
  return (
    <div ref={box} class="o-editor" style={style} onFocusOut={onFocusOut(leave)} onKeyDown={onKey(leave)}>
      <textarea
        ref={field}
        rows={text.value.length > 60 ? 4 : 1}
        aria-label={`${column}, rij ${place.row}`}
        value={text.value}
        onInput={typed(text)}
      />
      {choices && (
        <ChoiceList
          choices={choices}
          isList={isListColumn(column)}
          text={text.value}
          onChange={(value) => {
            text.value = value;
          }}
        />
      )}
    </div>
  );
}
