import { computed, signal } from '@preact/signals';
import { t } from '../../i18n/index.ts';
import { leave } from '../leave/leave.ts';
import type { Router } from './router.ts';
import type { Stored } from './stored.ts';

interface Tab {
  readonly stored: Stored;
  readonly router: Router;
  readonly window: Window;
  /** Address of another site; null is the page of our own. */
  readonly to: string | null;
}

/** Puts another page in the place of the app in this tab. */
export const leaveTab =
  ({ stored, router, window, to }: Tab) =>
  (): void =>
    void leave({
      window,
      steps: router.step.value,
      words: t('common.loading'),
      wipe: () => stored.erase('at-once'),
      to,
    });

/** "Snel weg": where it is offered, and what it does. */
export function createLeaving(stored: Stored, go: () => void, to: string | null) {
  /** How many parts of the screen now are about something that nobody else should see. */
  const sensitive = signal(0);
  let isGone = false;
  return {
    to,
    isOffered: computed(() => sensitive.value > 0 || stored.state.value.leaveAlways),
    /** Offers it for as long as something sensitive is on the screen. Returns what ends that. */
    offer(): () => void {
      sensitive.value += 1;
      return () => {
        sensitive.value -= 1;
      };
    },
    /** Leaves, once: a second press changes nothing. */
    now(): void {
      if (isGone) return;
      isGone = true;
      go();
    },
  };
}
