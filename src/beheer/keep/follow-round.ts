import { effect, type Signal, signal } from '@preact/signals';
import { roundStateOf } from '../round/round-state.ts';
import type { Work } from '../work/work.ts';
import { dropRound, keepRound, keptRound } from './kept-rounds.ts';

/** Milliseconds after an answer before the round is kept. */
const REST_MS = 400;

/** How a round stands in this browser. `no`: it cannot be kept here. */
export type RoundKeeping = 'off' | 'waits' | 'kept' | 'no';

const keepings = new WeakMap<Work, Signal<RoundKeeping>>();

/** How the round of a list stands in this browser. */
export function roundKeepingOf(work: Work): Signal<RoundKeeping> {
  const own = keepings.get(work) ?? signal<RoundKeeping>('off');
  keepings.set(work, own);
  return own;
}

/** Whether the round has answers that are neither in this browser nor in a file. */
export function isRoundLost(work: Work): boolean {
  const { round, savedRound } = roundStateOf(work);
  const now = round.value;
  const isTouched = now?.rows.some(({ day, missed }) => day !== undefined || missed.length > 0) ?? false;
  return isTouched && now !== savedRound.value && roundKeepingOf(work).value !== 'kept';
}

/** Takes up the round that this browser kept of a list, and keeps it after every answer, once the officer said it may. */
export function followRound(work: Work): () => void {
  const { round, waiting, by, mayKeep } = roundStateOf(work);
  const keeping = roundKeepingOf(work);
  const region = work.region.peek().id;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    const now = round.peek();
    if (!now) return;
    void keepRound(now, waiting.peek()).then(
      () => {
        if (round.peek() === now && mayKeep.peek()) keeping.value = 'kept';
      },
      () => {
        keeping.value = 'no';
      },
    );
  };
  void keptRound(region).then((found) => {
    if (!found || round.peek()) return;
    mayKeep.value = true;
    by.value ||= found.round.by;
    waiting.value = [...found.waiting, ...waiting.peek()];
    round.value = found.round;
  });
  return effect(() => {
    clearTimeout(timer);
    const [may, now] = [mayKeep.value, round.value, waiting.value];
    if (!may || !now) {
      if (keeping.peek() !== 'off') void dropRound(region);
      keeping.value = 'off';
      return;
    }
    keeping.value = 'waits';
    timer = setTimeout(keep, REST_MS);
  });
}
