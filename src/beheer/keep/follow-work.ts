import { effect, type Signal, signal } from '@preact/signals';
import type { OpenedList, Work } from '../work/work.ts';
import { keepList } from './kept-lists.ts';

/** Milliseconds after a change before the list is kept: typing makes many. */
const REST_MS = 600;

/** How a list stands in this browser. `no`: it cannot be kept here. */
export type Keeping = 'unchanged' | 'waits' | 'kept' | 'no';

/** Keeps a list in this browser after every change, from the first one on; a change that is undone again is one too. */
export function followWork(
  work: Work,
  { sheet, fileName }: OpenedList,
): { readonly keeping: Signal<Keeping>; readonly stop: () => void } {
  const keeping = signal<Keeping>('unchanged');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = effect(() => {
    const [records, region, regionText] = [work.sheet.value.records, work.region.value, work.regionText.value];
    clearTimeout(timer);
    if (records === work.original && keeping.peek() === 'unchanged') return;
    keeping.value = 'waits';
    timer = setTimeout(() => {
      const list = { id: region.id, fileName, sheet, region, regionText, records, at: Date.now() };
      void keepList(list).then(
        () => {
          if (work.sheet.peek().records === records) keeping.value = 'kept';
        },
        () => {
          keeping.value = 'no';
        },
      );
    }, REST_MS);
  });
  return { keeping, stop };
}
