import { signal } from '@preact/signals';
import type { IsoDate } from '../../shared/iso-date.ts';
import { hasWork, type StoredState } from '../../storage/index.ts';

/** Whether the browser promised not to throw away what is kept to make room; null while that is not known. */
export const isPersistent = signal<boolean | null>(null);

const ask = async (question: 'persist' | 'persisted'): Promise<void> => {
  try {
    isPersistent.value = await navigator.storage[question]();
  } catch {
    // An older browser, or one without storage: it promises nothing.
    isPersistent.value = false;
  }
};

/** Asks for that promise. Only after a yes to keeping: some browsers put the question to the person. */
export const requestPersistence = (): Promise<void> => ask('persist');

/** Looks whether the promise was made; asks nobody. */
export const readPersistence = (): Promise<void> => ask('persisted');

interface AppleWindow {
  readonly GestureEvent?: unknown;
  readonly navigator: { readonly standalone?: boolean };
}

/**
 * Whether this is a browser built on Apple's WebKit, told by an event that only those have, and not the app on a home screen.
 * It may delete what a site keeps after seven days without a visit, and what it keeps is not in that app.
 */
export const isInAppleBrowser = (window: Window): boolean => {
  const { GestureEvent, navigator } = window as unknown as AppleWindow;
  const isInstalled = navigator.standalone === true || window.matchMedia('(display-mode: standalone)').matches;
  return GestureEvent !== undefined && !isInstalled;
};

/** Days after which a backup is old. */
const LONG_AGO = 60;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Whether what someone made here is worth a backup that there is not, or not of late. */
export function needsBackup(state: StoredState, today: IsoDate): boolean {
  const { backedUpOn } = state;
  if (!hasWork({ ...state, runs: state.runs.filter(({ finishedOn }) => finishedOn) })) return false;
  return backedUpOn === null || Date.parse(today) - Date.parse(backedUpOn) > LONG_AGO * DAY_MS;
}
