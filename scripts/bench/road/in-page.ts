// Runs in the page that is measured, from before its first script: nothing here may use what stands outside a function.

/** What a page notes of itself, in milliseconds since its opening unless it says otherwise. */
export interface Noted {
  lcp: number;
  /** Sum of layout shifts that nobody asked for. */
  shift: number;
  /** Start and length of every task of the main thread over 50 ms. */
  longTasks: (readonly [number, number])[];
  /** When the way to the first answer was gone: an answer could be given. */
  answerAt: number;
  /** From a tap or a key to the paint that followed the last change it made. */
  paints: number[];
}

type Page = typeof globalThis & { noted: Noted };

/** Notes what Chromium tells of the opening. */
export function noteOpening(): void {
  const noted: Noted = { lcp: 0, shift: 0, longTasks: [], answerAt: 0, paints: [] };
  (globalThis as Page).noted = noted;
  const follow = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  follow('largest-contentful-paint', ({ startTime }) => {
    noted.lcp = startTime;
  });
  follow('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) noted.shift += value;
  });
  follow('longtask', ({ startTime, duration }) => void noted.longTasks.push([startTime, duration]));
}

/** Goes the way to the first answer as fast as the page lets: presses each control as soon as it is drawn. */
export function hurry(way: readonly string[]): void {
  const [first, ...rest] = way;
  if (first === undefined) return;
  const control = document.querySelector<HTMLElement>(first);
  const isDrawn = control !== null && control.getClientRects().length > 0;
  if (!isDrawn) {
    requestAnimationFrame(() => hurry(way));
    return;
  }
  if (rest.length === 0) {
    (globalThis as Page).noted.answerAt = performance.now();
    return;
  }
  control.click();
  requestAnimationFrame(() => hurry(rest));
}

/** Notes from every tap and key to just after the frame with the last change that it made within half a second. */
export function notePaints(): void {
  const { noted } = globalThis as Page;
  const QUIET_MS = 250;
  let pressed = 0;
  let painted = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const done = () => {
    if (painted > 0) noted.paints.push(painted - pressed);
    [pressed, painted] = [0, 0];
  };
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    painted = performance.now();
    clearTimeout(timer);
    timer = setTimeout(done, QUIET_MS);
  };
  const afterFrame = () => requestAnimationFrame(() => port2.postMessage(null));
  const start = ({ timeStamp }: Event) => {
    [pressed, painted] = [timeStamp, 0];
    afterFrame();
  };
  addEventListener('click', start, true);
  addEventListener('keydown', start, true);
  new MutationObserver(() => void (pressed > 0 && afterFrame())).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
}
