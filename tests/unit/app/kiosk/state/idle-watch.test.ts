import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Doing } from '../../../../../src/app/kiosk/state/idle-clock.ts';
import { createIdleWatch } from '../../../../../src/app/kiosk/state/idle-watch.ts';

const TIMES = { questions: 90, reading: 180, countdown: 30, extended: 900 };
const SECOND = 1000;

let now: number;
let alarm: { readonly at: number; readonly call: () => void } | null;
let doing: Doing;
let wipes: number;

/** Lets time pass, with every alarm at its own moment. */
function pass(seconds: number): void {
  const end = now + seconds * SECOND;
  while (alarm && alarm.at <= end) {
    const { at, call } = alarm;
    [now, alarm] = [at, null];
    call();
  }
  now = end;
}

function newWatch() {
  const watch = createIdleWatch({
    times: TIMES,
    doing: () => doing,
    now: () => now,
    wait: (call, milliseconds) => {
      const mine = { at: now + milliseconds, call };
      alarm = mine;
      return () => {
        if (alarm === mine) alarm = null;
      };
    },
    onOver: () => {
      wipes += 1;
    },
  });
  watch.start();
  return watch;
}

beforeEach(() => {
  [now, alarm, doing, wipes] = [1_700_000_000_000, null, 'questions', 0];
});

describe('the watch for who walked away', () => {
  it('warns at the limit, counts down each second, and wipes once', () => {
    const watch = newWatch();
    pass(89.999);
    expect(watch.left.value).toBeNull();
    pass(0.001);
    expect(watch.left.value).toBe(30);
    pass(1);
    expect(watch.left.value).toBe(29);
    pass(28.999);
    expect([watch.left.value, wipes]).toEqual([1, 0]);
    pass(0.001);
    expect(wipes).toBe(1);
    pass(3600);
    expect(wipes).toBe(1);
  });

  it('never asks someone who keeps giving signs of life, however irregular', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 89_999 }), { maxLength: 30 }), (pauses) => {
        wipes = 0;
        const watch = newWatch();
        for (const pause of pauses) {
          pass(pause / SECOND);
          expect(watch.left.value).toBeNull();
          watch.alive();
        }
        pass(89.999);
        expect(watch.left.value).toBeNull();
        pass(0.001);
        expect(watch.left.value).toBe(30);
      }),
    );
  });

  it('lets someone stay twelve times and more', () => {
    const watch = newWatch();
    for (let times = 0; times < 50; times += 1) {
      pass(119.999);
      watch.stay();
      expect(watch.left.value).toBeNull();
    }
    expect(wipes).toBe(0);
  });

  it('takes no passer-by for the one who left', () => {
    const watch = newWatch();
    pass(100);
    watch.alive();
    pass(20);
    expect(wipes).toBe(1);
  });

  it('gives more time for the rest of a session, and not to the next person', () => {
    const watch = newWatch();
    pass(95);
    watch.takeMoreTime();
    pass(899);
    watch.alive();
    pass(899);
    expect(watch.left.value).toBeNull();
    watch.start();
    pass(90);
    expect(watch.left.value).toBe(30);
  });

  it('looks again when a page to read gives way to a question', () => {
    doing = 'reading';
    const watch = newWatch();
    pass(10);
    watch.alive();
    doing = 'questions';
    watch.look();
    pass(90);
    expect(watch.left.value).toBe(30);
  });

  it('notices at once after a sleep of the machine', () => {
    newWatch();
    now += 3_600 * SECOND;
    pass(0);
    expect(wipes).toBe(1);
  });
});
