import { computed, signal } from '@preact/signals';
import { t } from '../../i18n/index.ts';
import { leave } from '../platform/replace-tab.ts';
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
export function exitTab({ stored, router, window, to }: Tab): () => void {
  let isGone = false;
  return () => {
    // Once: a second press changes nothing.
    if (isGone) return;
    isGone = true;
    const wipe = () => stored.erase('at-once');
    void leave({ window, steps: router.step.value, words: t('ui.loading'), wipe, to });
  };
}

/**
 * "Snel weg": where it is offered, and what it does.
 * @param go leaves
 * @param to where that leads, to tell people; null is a page of the app
 */
export function createQuickExit(stored: Stored, go: () => void, to: string | null) {
  /** How many parts of the screen now are about something that nobody else should see. */
  const sensitive = signal(0);
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
    now: go,
  };
}
