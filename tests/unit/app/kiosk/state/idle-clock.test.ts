import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Doing, idlePhase } from '../../../../../src/app/kiosk/state/idle-clock.ts';

const TIMES = { questions: 90, reading: 180, countdown: 30, extended: 900 };
const SECOND = 1000;
const START = 1_700_000_000_000;

const at = (seconds: number, doing: Doing = 'questions', hasMoreTime = false) =>
  idlePhase({ since: START, hasMoreTime }, doing, TIMES, START + seconds * SECOND);

describe('the idle clock', () => {
  it.each([
    ['questions', false, 90],
    ['reading', false, 180],
    ['questions', true, 900],
    ['reading', true, 900],
  ] as const)('warns exactly in time: %s, more time %s', (doing, hasMoreTime, limit) => {
    expect(at(limit - 0.001, doing, hasMoreTime)).toEqual({ name: 'busy', next: 1 });
    expect(at(limit, doing, hasMoreTime)).toEqual({ name: 'warned', left: 30, next: SECOND });
    expect(at(limit + 29.999, doing, hasMoreTime)).toEqual({ name: 'warned', left: 1, next: 1 });
    expect(at(limit + 30, doing, hasMoreTime)).toEqual({ name: 'over' });
  });

  it('never gives less time to who asked for more', () => {
    const slow = { ...TIMES, reading: 900, extended: 300 };
    const idle = { since: START, hasMoreTime: true };
    expect(idlePhase(idle, 'reading', slow, START + 899 * SECOND).name).toBe('busy');
  });

  it('wipes nothing because a clock was put back', () => {
    expect(at(-3600).name).toBe('busy');
  });

  it('says when to look again: just before, all is as it was; then, something is different', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 119_999 }), (quiet) => {
        const phase = at(quiet / SECOND);
        if (phase.name === 'over') throw new Error('too early');
        const without = ({ name, left }: { name: string; left?: number }) => ({ name, left });
        expect(phase.next).toBeGreaterThan(0);
        expect(without(at((quiet + phase.next - 1) / SECOND))).toEqual(without(phase));
        expect(without(at((quiet + phase.next) / SECOND))).not.toEqual(without(phase));
      }),
    );
  });
});
