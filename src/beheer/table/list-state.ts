import { computed, signal } from '@preact/signals';
import type { Entry } from '../../resources/index.ts';
import type { CellReport, RuleId } from '../../resources/rules/index.ts';
import { memoizeWeak } from '../../shared/memoize.ts';
import { hasContact } from '../entry/facts.ts';
import type { Checked } from '../work/check-list.ts';
import type { Work } from '../work/work.ts';

/** Rows that someone wants to see: those of which one of these rules says something. */
export interface RowFilter {
  readonly id: string;
  readonly name: string;
  readonly keeps: (reports: readonly CellReport[], row: number, entry: Entry | undefined) => boolean;
}

const saysOneOf =
  (...rules: readonly RuleId[]) =>
  (reports: readonly CellReport[]): boolean =>
    reports.some(({ rule }) => rules.includes(rule));

const ALL_ROWS: RowFilter = { id: 'alles', name: 'Alles', keeps: () => true };

export const FILTERS: readonly RowFilter[] = [
  ALL_ROWS,
  { id: 'problemen', name: 'Met problemen', keeps: (all) => all.some(({ level }) => level !== 'tip') },
  { id: 'contact', name: 'Geen contact', keeps: (_, __, entry) => entry !== undefined && !hasContact(entry) },
  { id: 'nooit', name: 'Nooit nagekeken', keeps: saysOneOf('never-checked') },
  { id: 'verloopt', name: 'Verloopt', keeps: saysOneOf('over', 'ends-soon', 'check-too-old', 'out-of-sight') },
];

/** The rows that some rules speak of. */
export const filterOfRules = (name: string, rules: readonly RuleId[]): RowFilter => ({
  id: name,
  name,
  keeps: saysOneOf(...rules),
});

/** Certain rows, whatever is said of them. */
export const filterOfRows = (name: string, rows: ReadonlySet<number>): RowFilter => ({
  id: name,
  name,
  keeps: (_, row) => rows.has(row),
});

/** What most officers look at. The others are one button away. */
const CORE = [
  'naam',
  'soort',
  'telefoon',
  'telefoon_bevestigd',
  'website',
  'plaats',
  'werkgebied',
  'tijden_toelichting',
  'wie_betaalt',
  'gecontroleerd_op',
];

const NAME = 'naam';

/** A cell: row as the spreadsheet numbers it, index of the column from 0. */
export interface CellPlace {
  readonly row: number;
  readonly index: number;
}

/** Name first, then as the file has them. */
function shownColumns(columns: readonly string[], isAll: boolean): readonly number[] {
  const indices = columns.map((_, index) => index);
  const own = isAll ? indices : CORE.flatMap((name) => (columns.includes(name) ? [columns.indexOf(name)] : []));
  const name = columns.indexOf(NAME);
  return name < 0 ? own : [name, ...own.filter((index) => index !== name)];
}

/** The entries of a list by the row they stand in. */
const entriesByRow = memoizeWeak(
  ({ entries, rowOf }: Checked): ReadonlyMap<number | undefined, Entry> =>
    new Map(entries.map((entry) => [rowOf.get(entry.id), entry])),
);

/** Which rows and columns are in sight. */
function createSight({ sheet, layout, checked }: Work) {
  const filter = signal(ALL_ROWS);
  const words = signal('');
  const hasAllColumns = signal(false);
  const allRows = computed(() =>
    sheet.value.records.flatMap((cells, at) =>
      at >= layout.value.headerRow && cells.some((text) => text.trim() !== '') ? [at + 1] : [],
    ),
  );
  const entryOf = (row: number): Entry | undefined => entriesByRow(checked.value).get(row);
  const keeps = (one: RowFilter, row: number) =>
    one === ALL_ROWS || one.keeps(checked.value.byRow.get(row) ?? [], row, entryOf(row));
  const rows = computed(() => {
    const wanted = words.value.trim().toLowerCase();
    return allRows.value.filter((row) => {
      if (!keeps(filter.value, row)) return false;
      return wanted === '' || sheet.value.records[row - 1]?.some((text) => text.toLowerCase().includes(wanted));
    });
  });
  return {
    filter,
    words,
    hasAllColumns,
    allRows,
    rows,
    columns: computed(() => shownColumns(layout.value.columns, hasAllColumns.value)),
    entryOf,
    countOf: (one: RowFilter): number => allRows.value.filter((row) => keeps(one, row)).length,
  };
}

/** Rows that someone chose, to do something with all of them. */
function createPicks() {
  const picked = signal<ReadonlySet<number>>(new Set());
  return {
    picked,
    pick(rows: readonly number[], isPicked: boolean): void {
      const others = [...picked.value].filter((row) => !rows.includes(row));
      picked.value = new Set(isPicked ? [...others, ...rows] : others);
    },
  };
}

/** What someone looks at in the list: which rows and columns, which cell, and whether they write in it. */
function createListState(work: Work) {
  const sight = createSight(work);
  const cell = signal<CellPlace>({ row: work.layout.value.headerRow + 1, index: sight.columns.value[0] ?? 0 });
  /** What the field begins with while someone writes; undefined when nobody does. */
  const writing = signal<string | undefined>(undefined);
  const hasBubble = signal(false);
  /** The row that is open as a form, if any. */
  const opened = signal<number | undefined>(undefined);
  return {
    ...sight,
    ...createPicks(),
    cell,
    writing,
    hasBubble,
    opened,
    /** Opens a row as a form. */
    openRow(row: number): void {
      cell.value = { row, index: cell.value.index };
      writing.value = undefined;
      opened.value = row;
    },
    closeRow(): void {
      opened.value = undefined;
      hasBubble.value = false;
    },
    /** Goes to a cell, wherever it is: filters and columns that hide it give way. */
    goTo(place: CellPlace): void {
      if (!sight.columns.value.includes(place.index)) sight.hasAllColumns.value = true;
      if (!sight.rows.value.includes(place.row)) {
        sight.filter.value = ALL_ROWS;
        sight.words.value = '';
      }
      writing.value = undefined;
      cell.value = place;
      hasBubble.value = true;
    },
  };
}

export type ListState = ReturnType<typeof createListState>;

const states = new WeakMap<Work, ListState>();

/** The state of a list: the same one as long as the list is open. */
export function listStateOf(work: Work): ListState {
  const state = states.get(work) ?? createListState(work);
  states.set(work, state);
  return state;
}
