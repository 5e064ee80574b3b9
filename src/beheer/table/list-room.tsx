import { useEffect } from 'preact/hooks';
import { ProblemPanel } from '../problems/problem-panel.tsx';
import type { Work } from '../work/work.ts';
import { nextProblem } from './acts.ts';
import { CellBar } from './cell-bar.tsx';
import { Grid } from './grid.tsx';
import { type ListState, listStateOf } from './list-state.ts';
import { Tools } from './tools.tsx';

/** Keys that work wherever someone is in this room. */
function useRoomKeys(work: Work, list: ListState): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isCommand = event.ctrlKey || event.metaKey;
      const inField = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (isCommand && !inField && event.key === 'z') work.undo();
      else if (isCommand && !inField && event.key === 'y') work.redo();
      else if (event.key === 'F8') nextProblem(work, list, event.shiftKey ? -1 : 1);
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
  const openEntry = (row: number) => list.goTo({ row, index: list.cell.value.index });
  return (
    <div class="o-list">
      <h1 class="visually-hidden">Lijst van {work.region.value.name}</h1>
      <div class="o-list__main">
        <Tools work={work} list={list} />
        <CellBar work={work} list={list} />
        <Grid work={work} list={list} openEntry={openEntry} />
      </div>
      <ProblemPanel work={work} list={list} />
    </div>
  );
}
