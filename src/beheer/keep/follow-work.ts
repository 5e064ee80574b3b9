import { effect, type Signal, signal } from '@preact/signals';
import { csvOf } from '../../catalogue-files/index.ts';
import type { OpenedList, Work } from '../work/work.ts';
import { holdAlone } from './hold-alone.ts';
import { type KeptList, keepList, keptList } from './kept-lists.ts';

/** Milliseconds after a change before the list is kept: typing makes many. */
const REST_MS = 600;

/**
 * How a list stands in this browser. `no`: it cannot be kept here; `other-tab`: another tab keeps it; `other-work`: the
 * browser has other work at it, that is not put aside unasked.
 */
export type Keeping = 'unchanged' | 'waits' | 'kept' | 'no' | 'other-tab' | 'other-work';

/** A list that is kept after every change. */
export interface Followed {
  readonly keeping: Signal<Keeping>;
  /** The other work that the browser has. */
  readonly before: Signal<KeptList | undefined>;
  /** Puts the list in the place of the other work. */
  replace(): void;
  stop(): void;
}

/** Keeps the list itself, unless that would lose something. */
function createKeeper(opened: OpenedList, before: Signal<KeptList | undefined>, isOwn: boolean) {
  const hold = holdAlone(`beheer-${opened.region.id}`);
  let mayReplace = isOwn;
  return {
    async keep(list: KeptList): Promise<Keeping> {
      if (!(await hold.isOurs())) return 'other-tab';
      const found = mayReplace ? undefined : await keptList(list.id);
      const isOther = found && csvOf(found.records) !== csvOf(opened.sheet.records);
      before.value = isOther ? found : undefined;
      if (isOther) return 'other-work';
      mayReplace = true;
      await keepList(list);
      return 'kept';
    },
    replace(): void {
      mayReplace = true;
    },
    stop: hold.letGo,
  };
}

/**
 * Keeps a list in this browser after every change, from the first one on; a change that is undone again is one too.
 * @param isOwn whether it goes on with what the browser kept
 */
export function followWork(work: Work, opened: OpenedList, isOwn = false): Followed {
  const keeping = signal<Keeping>('unchanged');
  const before = signal<KeptList | undefined>(undefined);
  const keeper = createKeeper(opened, before, isOwn);
  const { sheet, fileName } = opened;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = async (): Promise<void> => {
    const [records, region, regionText] = [work.sheet.peek().records, work.region.peek(), work.regionText.peek()];
    const list = { id: region.id, fileName, sheet, region, regionText, records, at: Date.now() };
    const kept = await keeper.keep(list).catch(() => 'no' as const);
    if (work.sheet.peek().records === records) keeping.value = kept;
  };
  const stop = effect(() => {
    const [{ records }] = [work.sheet.value, work.region.value, work.regionText.value];
    clearTimeout(timer);
    if (records === work.original && keeping.peek() === 'unchanged') return;
    keeping.value = 'waits';
    timer = setTimeout(() => void keep(), REST_MS);
  });
  return {
    keeping,
    before,
    replace() {
      keeper.replace();
      void keep();
    },
    stop() {
      stop();
      keeper.stop();
    },
  };
}
