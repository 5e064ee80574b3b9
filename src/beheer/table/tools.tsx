import { addRow } from '../entry/row-acts.ts';
import { Button } from '../ui/button.tsx';
import { put, typed } from '../ui/put.ts';
import type { Work } from '../work/work.ts';
import { FILTERS, type ListState, type RowFilter } from './list-state.ts';

interface ToolsProps {
  readonly work: Work;
  readonly list: ListState;
}

function FilterButton({ list, filter }: { readonly list: ListState; readonly filter: RowFilter }) {
  return (
    <button
      type="button"
      class="o-chip"
      aria-pressed={list.filter.value.id === filter.id}
      onClick={put(list.filter, filter)}
    >
      {filter.name} <span class="o-count">{list.countOf(filter)}</span>
    </button>
  );
}

/** Which rows and columns are shown. */
export function Tools({ work, list }: ToolsProps) {
  const chosen = list.filter.value;
  const own = FILTERS.some(({ id }) => id === chosen.id) ? FILTERS : [...FILTERS, chosen];
  return (
    <div class="o-tools" role="toolbar" aria-label="Wat u ziet">
      {own.map((filter) => (
        <FilterButton key={filter.id} list={list} filter={filter} />
      ))}
      <input
        type="search"
        placeholder="Zoek in de lijst"
        aria-label="Zoek in de lijst"
        value={list.words.value}
        onInput={typed(list.words)}
      />
      <Button
        icon="columns"
        isPressed={list.hasAllColumns.value}
        onClick={put(list.hasAllColumns, !list.hasAllColumns.value)}
      >
        Alle kolommen
      </Button>
      <Button icon="plus" onClick={() => list.openRow(addRow(work))}>
        Nieuw
      </Button>
    </div>
  );
}
