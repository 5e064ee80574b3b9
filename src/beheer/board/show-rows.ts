import { useBench } from '../bench-context.ts';
import { filterOfRows, listStateOf } from '../table/list-state.ts';
import type { Work } from '../work/work.ts';

/** Makes a press that shows some entries in the list. */
export function useShowRows(work: Work) {
  const { room } = useBench();
  return (name: string, ids: ReadonlySet<string>) => (): void => {
    const list = listStateOf(work);
    const rows = new Set([...ids].flatMap((id) => work.checked.value.rowOf.get(id) ?? []));
    list.closeRow();
    list.words.value = '';
    list.filter.value = filterOfRows(name, rows);
    room.value = 'lijst';
  };
}

export type ShowRows = ReturnType<typeof useShowRows>;
