import { type ComponentChild, hydrate, render } from 'preact';
import { pause } from '../platform/yield-to-browser.ts';

/** Longest wait, in milliseconds, for what someone kept here and for their language, before the app is shown as it is. */
const AT_MOST = 3000;

/**
 * Whether words stand in the place of the first screen: something else comes there, so nothing of it may be seen before.
 * `public/arrive.js` decides it.
 */
const isAwaited = ({ documentElement }: Document): boolean => documentElement.hasAttribute('data-waits');

/** Presses again what was pressed on the first screen before the app was there (`public/arrive.js`), or chooses it. */
function repeatTouch(window: Window): void {
  const { touched } = window;
  window.onclick = window.onchange = null;
  window.touched = undefined;
  if (!touched?.target.isConnected) return;
  const { type, target, value } = touched;
  if (type === 'click') target.closest('button')?.click();
  else {
    target.value = value;
    target.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/**
 * Shows the app: it takes over the first screen that the build put into the page, and nothing moves. Where that is not what
 * comes, the app waits until it is known what does, and is drawn anew.
 * @param isKnown settles when language and look are those of the reader
 */
export async function takeOver(app: ComponentChild, window: Window, isKnown: Promise<unknown>): Promise<void> {
  const { document } = window;
  const root = document.getElementById('app');
  if (!root) return;
  if (!isAwaited(document) && root.firstChild) hydrate(app, root);
  else {
    await Promise.race([isKnown, pause(AT_MOST)]);
    root.replaceChildren();
    render(app, root);
  }
  document.documentElement.removeAttribute('data-waits');
  document.getElementById('first-words')?.remove();
  repeatTouch(window);
}
