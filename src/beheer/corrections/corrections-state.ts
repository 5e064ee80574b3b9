import { effect, signal } from '@preact/signals';
import { dropCorrections, keepCorrections, keptCorrections } from '../keep/kept-corrections.ts';
import type { Work } from '../work/work.ts';
import type { Correction } from './corrections.ts';

/** The corrections of a list, kept in this browser when the officer says so. */
function createCorrections(region: string) {
  const all = signal<readonly Correction[]>([]);
  const mayKeep = signal(false);
  let isKept = false;
  void keptCorrections(region).then((kept) => {
    if (!kept) return;
    isKept = true;
    mayKeep.value = true;
    all.value = [...kept, ...all.peek()];
  });
  effect(() => {
    const [now, may] = [all.value, mayKeep.value];
    if (may) void keepCorrections(region, now).catch(() => undefined);
    else if (isKept) void dropCorrections(region);
    isKept = may;
  });
  return { all, mayKeep };
}

const states = new Map<string, ReturnType<typeof createCorrections>>();

/** The corrections of the region of a list: the same as long as the page is open. */
export function correctionsOf(work: Work): ReturnType<typeof createCorrections> {
  const { id } = work.region.value;
  const state = states.get(id) ?? createCorrections(id);
  states.set(id, state);
  return state;
}
