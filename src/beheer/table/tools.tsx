import { useBench } from '../bench-context.ts';
import { addRow } from '../entry/row-acts.ts';
import { roundStateOf } from '../round/round-state.ts';
import { Button } from '../ui/button.tsx';
import { put, typed } from '../ui/put.ts';
import type { Work } from '../work/work.ts';
import { FILTERS, filterOfRows, type ListState, type RowFilter } from './list-state.ts';

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

/** What can be done with the rows that someone chose. */
function Picked({ work, list }: ToolsProps) {
  const { room } = useBench();
  const rows = list.picked.value;
  const entries = [...rows].flatMap((row) => list.entryOf(row) ?? []);
  const check = () => {
    roundStateOf(work).chosen.value = new Set(entries.map(({ id }) => id));
    room.value = 'nakijken';
  };
  return (
    <div class="o-tools o-tools--picked" role="toolbar" aria-label="Met de gekozen rijen">
      <strong role="status">{rows.size === 1 ? '1 rij gekozen' : `${rows.size} rijen gekozen`}</strong>
      <Button look="main" icon="phone" isOff={entries.length === 0} onClick={check}>
        Kijk ze na
      </Button>
      <Button onClick={put(list.filter, filterOfRows('Gekozen', rows))}>Toon alleen deze</Button>
      <Button look="quiet" onClick={put(list.picked, new Set<number>())}>
        Kies niets
      </Button>
      {entries.length < rows.size && <span class="o-small">Rijen met fouten kunt u nog niet nakijken.</span>}
    </div>
  );
}

/** Which rows and columns are shown. */
export function Tools({ work, list }: ToolsProps) {
  const chosen = list.filter.value;
  const own = FILTERS.some(({ id }) => id === chosen.id) ? FILTERS : [...FILTERS, chosen];
  if (list.picked.value.size > 0) return <Picked work={work} list={list} />;
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
