/** Longest wait, in milliseconds, before work goes on although the browser is busy. */
const AT_MOST = 300;

/** Lets the browser answer touches and paint first: work in small pieces keeps a slow phone usable. */
export const yieldToBrowser = (): Promise<void> =>
  new Promise((resolve) => {
    // Safari has no requestIdleCallback; there, the next turn is good enough.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: AT_MOST });
    else setTimeout(resolve);
  });

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Ends the task here and goes on in the next, whatever the clock does: two short tasks let a touch come between, one long task does not. */
export const nextTask = (): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });
