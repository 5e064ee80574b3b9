import { computed, signal } from '@preact/signals';
import { t } from '../../i18n/index.ts';
import { leave } from '../leave/leave.ts';
import type { Router } from './router.ts';
import type { Stored } from './stored.ts';

/** "Snel weg": where it is offered, and what it does. */
export function createLeaving(stored: Stored, router: Router, window: Window) {
  /** How many parts of the screen now are about something that nobody else should see. */
  const sensitive = signal(0);
  /** Address of another site, from the deployment; null is the page of our own. */
  let target: string | null = null;
  let isGone = false;
  return {
    isOffered: computed(() => sensitive.value > 0 || stored.state.value.leaveAlways),
    /** Offers it for as long as something sensitive is on the screen. Returns what ends that. */
    offer(): () => void {
      sensitive.value += 1;
      return () => {
        sensitive.value -= 1;
      };
    },
    leadTo(address: string | null): void {
      target = address;
    },
    /** Leaves, once: a second press changes nothing. */
    now(): void {
      if (isGone) return;
      isGone = true;
      void leave({
        window,
        steps: router.step.value,
        words: t('common.loading'),
        wipe: () => stored.erase('at-once'),
        to: target,
      });
    },
  };
}
