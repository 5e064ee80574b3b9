import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Entry, Region } from '../../resources/index.ts';
import {
  type CellReport,
  homeDigits,
  readTable,
  type Sheet,
  sayOfFile,
  wayInProblems,
} from '../../resources/rules/index.ts';
import { type Checked, checkList, newMemory } from './check-list.ts';
import type { Records } from './edits.ts';

/** A list as it was opened. */
export interface OpenedList {
  readonly fileName: string;
  readonly sheet: Sheet;
  readonly region: Region;
  /** `region.json` as it was read; undefined when the region comes from what was published. */
  readonly regionText?: string;
}

/** What must be known besides the list. */
export interface Around {
  readonly today: string;
  /** Entries of the whole country; empty for the list that is theirs. */
  readonly national: readonly Entry[];
}

/** A state of the list, and what led to it. */
export interface Step {
  readonly records: Records;
  readonly said: string;
}

/** Steps back that can be made. */
const MOST_STEPS = 400;

const NOTHING: Checked = { entries: [], rowOf: new Map(), reports: [], byRow: new Map() };

/** Where the columns are. */
export interface Layout {
  /** By our names where we know them. */
  readonly columns: readonly string[];
  /** As the spreadsheet numbers it. */
  readonly headerRow: number;
}

const START = 20;

const layoutOf = (sheet: Sheet): Layout => {
  const { columns, headerRow } = readTable({ ...sheet, records: sheet.records.slice(0, START) });
  return { columns, headerRow };
};

const sameLayout = (a: Layout, b: Layout) =>
  a.headerRow === b.headerRow && a.columns.join('\t') === b.columns.join('\t');

/** The steps of a list: each a whole sheet, that shares the rows which did not change. */
function createSteps(first: Records) {
  const steps = signal<readonly Step[]>([{ records: first, said: '' }]);
  const at = signal(0);
  const move = (by: number): string => {
    const to = Math.min(Math.max(at.value + by, 0), steps.value.length - 1);
    const said = steps.value[Math.max(to, at.value)]?.said ?? '';
    if (to === at.value) return '';
    at.value = to;
    return said;
  };
  return {
    at,
    records: computed(() => steps.value[at.value]?.records ?? []),
    canUndo: computed(() => at.value > 0),
    canRedo: computed(() => at.value < steps.value.length - 1),
    done: computed(() => steps.value.slice(1, at.value + 1).map(({ said }) => said)),
    undo: () => move(-1),
    redo: () => move(1),
    change(records: Records, said: string): void {
      if (records === steps.value[at.value]?.records) return;
      const kept = steps.value.slice(0, at.value + 1).slice(-MOST_STEPS);
      steps.value = [...kept, { records, said }];
      at.value = kept.length;
    },
  };
}

/** Checks the list anew after every change; `checked` is the last one that is whole. */
function followChecks(sheet: ReadonlySignal<Sheet>, region: ReadonlySignal<Region>, around: ReadonlySignal<Around>) {
  const checked = signal<Checked>(NOTHING);
  const isChecking = signal(true);
  const memory = newMemory();
  let latest = 0;
  const stop = effect(() => {
    const [now, ofRegion, { today, national }] = [sheet.value, region.value, around.value];
    latest += 1;
    const own = latest;
    isChecking.value = true;
    const elsewhere = new Set(national.flatMap(({ phones }) => phones.map(({ dial }) => homeDigits(dial))));
    const isOff = () => own !== latest;
    void checkList(now, ofRegion, { today, elsewhere }, memory, isOff).then((result) => {
      if (!result || isOff()) return;
      checked.value = withWays(result, ofRegion, national);
      isChecking.value = false;
    });
  });
  return { checked, isChecking, stop };
}

/** Ways in that lead nowhere are known only when the whole list is. */
function withWays(checked: Checked, region: Region, national: readonly Entry[]): Checked {
  const ways: readonly CellReport[] = wayInProblems({
    region,
    own: checked.entries,
    national,
    listed: checked.rowOf,
  }).map((one) => sayOfFile.ofFile(one.said, checked.rowOf.get(one.id) ?? 1, 'ingang'));
  if (ways.length === 0) return checked;
  const byRow = new Map(checked.byRow);
  for (const way of ways) byRow.set(way.row, [way, ...(byRow.get(way.row) ?? [])]);
  return { ...checked, reports: [...ways, ...checked.reports], byRow };
}

/** A list that someone works on: its steps, and what the rule book says of it as it stands. */
export function createWork(opened: OpenedList, around: ReadonlySignal<Around>) {
  const { change, ...steps } = createSteps(opened.sheet.records);
  const region = signal(opened.region);
  const regionText = signal(opened.regionText);
  const sheet = computed<Sheet>(() => ({ ...opened.sheet, records: steps.records.value }));
  let last = layoutOf(opened.sheet);
  const layout = computed(() => {
    const next = layoutOf(sheet.value);
    if (!sameLayout(last, next)) last = next;
    return last;
  });
  /** The step that was last saved as a file. */
  const savedAt = signal<Records>(opened.sheet.records);
  return {
    fileName: opened.fileName,
    original: opened.sheet.records,
    region,
    regionText,
    sheet,
    layout,
    ...steps,
    ...followChecks(sheet, region, around),
    isSaved: computed(() => savedAt.value === steps.records.value),
    /** Puts another sheet in its place, with what was done in a few words. */
    change,
    noteSaved: () => {
      savedAt.value = steps.records.value;
    },
  };
}

export type Work = ReturnType<typeof createWork>;
