import { pause } from './yield-to-browser.ts';

/** A page of this app that tells nothing of it. In the history it is a recipe too, hence the name. */
const NEUTRAL_PAGE = 'recept.html';

const APP_TITLE = 'Ademruimte';

/**
 * Longest waits, in milliseconds, behind the cover. What a page did not ask for before it went is not done, and a browser may
 * drop what was not confirmed; so the deletion gets longer. Usually both are done sooner.
 */
const AT_MOST = { wipe: 1000, rewind: 100 };

interface Leaving {
  readonly window: Window;
  /** How many pages of the app lie behind this one in the history of the tab. */
  readonly steps: number;
  /** What a screen reader says while the other page comes. */
  readonly words: string;
  /** Starts at once and may go on after the page is gone. */
  readonly wipe: () => Promise<unknown>;
  /** Where to; without a network it is the page of our own. */
  readonly to: string | null;
}

/** Nothing of the app is left on the screen after this, whatever comes next and however long it takes. */
function coverAll(document: Document, words: string): void {
  // The browser notes it with the address: no page of ours is the last one it saw.
  document.title = APP_TITLE;
  const cover = document.createElement('div');
  cover.className = 'leave-cover';
  cover.setAttribute('role', 'alert');
  cover.textContent = words;
  document.body.replaceChildren(cover);
}

/** Goes back to the first page of the app in this tab, so that none is left behind. */
function rewind(window: Window, steps: number): Promise<unknown> {
  const count = Math.min(steps, window.history.length - 1);
  if (count <= 0) return Promise.resolve();
  const arrived = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  window.history.go(-count);
  return arrived;
}

/** Waits for work that may fail or hang; never rejects. */
const atMost = (work: Promise<unknown>, ms: number): Promise<unknown> =>
  Promise.race([work.catch(() => undefined), pause(ms)]);

/** "Snel weg": covers, wipes, and puts another page in the place of every step of the app. Never rejects. */
export async function leave({ window, steps, words, wipe, to }: Leaving): Promise<void> {
  const { document, history, location, navigator } = window;
  const neutral = new URL(NEUTRAL_PAGE, document.baseURI).href;
  const target = to && navigator.onLine ? to : neutral;
  window.speechSynthesis?.cancel();
  coverAll(document, words);
  // Back to a page that the browser kept as it was: it is empty, and goes away again.
  window.addEventListener('pageshow', ({ persisted }) => persisted && location.replace(neutral));
  await Promise.all([atMost(wipe(), AT_MOST.wipe), atMost(rewind(window, steps), AT_MOST.rewind)]);
  // The step where the app began becomes the other page, and one after it cuts off what Forward would find.
  try {
    history.replaceState(null, '', neutral);
    history.pushState(null, '', neutral);
  } finally {
    // Some browsers refuse more than so many steps; going is what counts.
    location.replace(target);
  }
}
