import { useEffect } from 'preact/hooks';
import { EntryView } from '../entry/entry-view.tsx';
import { NotKept } from '../keep/not-kept.tsx';
import { ProblemPanel } from '../problems/problem-panel.tsx';
import type { Work } from '../work/work.ts';
import { nextProblem } from './acts.ts';
import { CellBar } from './cell-bar.tsx';
import { Grid } from './grid.tsx';
import { type ListState, listStateOf } from './list-state.ts';
import { Tools } from './tools.tsx';

/** Opens the row after the one that is open, or the one before. */
function openBeside(list: ListState, by: 1 | -1): void {
  const rows = list.rows.value;
  const next = rows[rows.indexOf(list.opened.value ?? -1) + by];
  if (next !== undefined) list.openRow(next);
}

/** From the table to the problems beside it, and back. */
function toOtherSide(): void {
  const isBeside = document.activeElement?.closest('.o-side') !== null;
  document.querySelector<HTMLElement>(isBeside ? '.o-grid__table' : '.o-side button')?.focus();
}

/** Keys that work wherever someone is in this room. */
function useRoomKeys(work: Work, list: ListState): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isCommand = event.ctrlKey || event.metaKey;
      const inField = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (isCommand && !inField && event.key === 'z') work.undo();
      else if (isCommand && !inField && event.key === 'y') work.redo();
      else if (event.altKey && list.opened.value !== undefined && event.key === 'ArrowDown') openBeside(list, 1);
      else if (event.altKey && list.opened.value !== undefined && event.key === 'ArrowUp') openBeside(list, -1);
      else if (event.key === 'F8' && list.opened.value === undefined) nextProblem(work, list, event.shiftKey ? -1 : 1);
      else if (event.key === 'F6' && list.opened.value === undefined) toOtherSide();
      else if (event.key === '/' && !inField) document.querySelector<HTMLElement>('.o-tools input')?.focus();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [work, list]);
}

/** The list as a table, with what is wrong beside it. */
export function ListRoom({ work }: { readonly work: Work }) {
  const list = listStateOf(work);
  useRoomKeys(work, list);
  const row = list.opened.value;
  if (row !== undefined) return <EntryView key={row} work={work} list={list} row={row} />;
  return (
    <div class="o-list">
      <h1 class="visually-hidden">Lijst van {work.region.value.name}</h1>
      <div class="o-list__main">
        <NotKept work={work} />
        <Tools work={work} list={list} />
        <CellBar work={work} list={list} />
        <Grid work={work} list={list} openEntry={list.openRow} />
      </div>
      <ProblemPanel work={work} list={list} />
    </div>
  );
}
