import { type ReadonlySignal, signal } from '@preact/signals';
import type { IdleTimes } from '../../core/deployment.ts';
import { type Doing, type Idle, idlePhase } from './idle-clock.ts';

/** The clock and the alarm of the outside world. */
export interface Timing {
  readonly now: () => number;
  /** Calls back after so many milliseconds; gives a function that calls it off. */
  readonly wait: (call: () => void, milliseconds: number) => () => void;
}

interface IdleWatchOptions extends Timing {
  readonly times: IdleTimes;
  readonly doing: () => Doing;
  readonly onOver: () => void;
}

export interface IdleWatch {
  /** Whole seconds until the wipe while the question "bent u er nog?" stands there, and null before. */
  readonly left: ReadonlySignal<number | null>;
  /** A sign of life. After the question it counts no more: whoever comes next must not find what was there. */
  alive(): void;
  /** "Ik ben er nog". As often as someone likes. */
  stay(): void;
  /** "Ik heb meer tijd nodig", for the rest of the session. */
  takeMoreTime(): void;
  /** Looks at the clock again: to be called when someone begins something else. */
  look(): void;
  /** Begins to watch, for someone new. */
  start(): void;
  stop(): void;
}

/** Watches for someone who walked away. Holds no page and no event: `use-signs-of-life.ts` ties it to those. */
export function createIdleWatch({ times, doing, now, wait, onOver }: IdleWatchOptions): IdleWatch {
  const left = signal<number | null>(null);
  let idle: Idle = { since: now(), hasMoreTime: false };
  let callOff: () => void = () => undefined;

  const stop = (): void => {
    callOff();
    left.value = null;
  };
  const look = (): void => {
    callOff();
    const phase = idlePhase(idle, doing(), times, now());
    left.value = phase.name === 'warned' ? phase.left : null;
    if (phase.name === 'over') onOver();
    else callOff = wait(look, phase.next);
  };
  const goOn = (hasMoreTime: boolean): void => {
    idle = { since: now(), hasMoreTime };
    look();
  };

  return {
    left,
    alive() {
      // The alarm stays as it is and looks again when it goes: a moving finger would set it a hundred times a second.
      if (idlePhase(idle, doing(), times, now()).name === 'busy') idle = { ...idle, since: now() };
    },
    stay: () => goOn(idle.hasMoreTime),
    takeMoreTime: () => goOn(true),
    look,
    start: () => goOn(false),
    stop,
  };
}
