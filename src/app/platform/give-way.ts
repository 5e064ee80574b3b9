import { pause, yieldToBrowser } from './yield-to-browser.ts';

/** How long nobody must have pressed anything, and how soon that is looked at again; milliseconds. */
const QUIET = 1000;
const LOOK_AGAIN = 250;

/**
 * Makes a wait for work that nobody waits for: while someone is answering it waits until they have not pressed anything for a
 * second, and always until the browser has nothing else to do. Only for work that asks nothing of the network.
 */
export function createGiveWay(window: Window, isAnswering: () => boolean): () => Promise<void> {
  let pressedAt = -QUIET;
  const notePress = () => {
    pressedAt = performance.now();
  };
  for (const type of ['pointerdown', 'keydown']) window.addEventListener(type, notePress, { capture: true });
  return async () => {
    while (isAnswering() && performance.now() - pressedAt < QUIET) await pause(LOOK_AGAIN);
    await yieldToBrowser();
  };
}
