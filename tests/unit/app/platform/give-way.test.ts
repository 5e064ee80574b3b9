// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGiveWay } from '../../../../src/app/platform/give-way.ts';

/** Whether work that gives way has gone on. */
function work(giveWay: () => Promise<void>) {
  const state = { hasGoneOn: false };
  void giveWay().then(() => {
    state.hasGoneOn = true;
  });
  return state;
}

const press = () => document.dispatchEvent(new Event('pointerdown', { bubbles: true }));

describe('work that gives way to someone who is answering', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('waits as long as they press, and goes on when they rest', async () => {
    const giveWay = createGiveWay(window, () => true);
    press();
    const pending = work(giveWay);
    await vi.advanceTimersByTimeAsync(900);
    press();
    await vi.advanceTimersByTimeAsync(900);
    expect(pending.hasGoneOn).toBe(false);
    await vi.advanceTimersByTimeAsync(600);
    expect(pending.hasGoneOn).toBe(true);
  });

  it('goes on at once where nobody presses, and on any other page', async () => {
    const resting = work(createGiveWay(window, () => true));
    const giveWay = createGiveWay(window, () => false);
    press();
    const elsewhere = work(giveWay);
    await vi.advanceTimersByTimeAsync(310);
    expect([resting.hasGoneOn, elsewhere.hasGoneOn]).toEqual([true, true]);
  });

  it('does not hold up what is pressed elsewhere afterwards', async () => {
    let isAnswering = true;
    const giveWay = createGiveWay(window, () => isAnswering);
    press();
    const pending = work(giveWay);
    isAnswering = false;
    await vi.advanceTimersByTimeAsync(600);
    expect(pending.hasGoneOn).toBe(true);
  });
});
