import { signal } from '@preact/signals';
import type { WorkerMessage, WorkerNews, WorkerRequest } from '../../sw/messages.ts';

/** A question to the network since this page was opened. */
export interface SeenRequest {
  readonly url: string;
  /** The page itself, or the service worker behind it. */
  readonly by: 'page' | 'worker';
  /** Milliseconds since the page was opened. */
  readonly at: number;
}

/** Every question to the network that the page can know of, in the order of asking. */
export const requests = signal<readonly SeenRequest[]>([]);

/** How many files this page got from the device itself, without a network. */
export const fromDevice = signal(0);

const add = (seen: readonly SeenRequest[]): void => {
  const known = new Set(requests.peek().map(({ url, by, at }) => `${by} ${at} ${url}`));
  const fresh = seen.filter(({ url, by, at }) => !known.has(`${by} ${at} ${url}`));
  if (fresh.length > 0) requests.value = [...requests.peek(), ...fresh].sort((a, b) => a.at - b.at);
};

/** Answered by the service worker out of what is on the device: something came, and nothing of it over the network. */
const cameFromDevice = ({ workerStart, transferSize, decodedBodySize }: PerformanceResourceTiming): boolean =>
  workerStart > 0 && transferSize === 0 && decodedBodySize > 0;

/** Whatever did not certainly come from the device counts as asked of the network, a failed try included. */
function addEntries(entries: readonly PerformanceEntry[]): void {
  const web = (entries as PerformanceResourceTiming[]).filter(({ name }) => name.startsWith('http'));
  const asked = web.filter((entry) => !cameFromDevice(entry));
  fromDevice.value += web.length - asked.length;
  add(asked.map(({ name, startTime }) => ({ url: name, by: 'page', at: startTime })));
}

function addOfWorker(list: readonly WorkerRequest[]): void {
  const seen = list.map(({ url, at }) => ({ url, by: 'worker' as const, at: at - performance.timeOrigin }));
  // It may have run before this page was opened.
  add(seen.filter(({ at }) => at >= 0));
}

function askWorker(worker: ServiceWorker): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => {
    port1.close();
    // The worker of another version may know the question differently.
    if (Array.isArray(data)) addOfWorker(data as readonly WorkerRequest[]);
  };
  worker.postMessage({ type: 'LIST_REQUESTS' } satisfies WorkerMessage, [port2]);
}

/** Begins to follow what is asked of the network. What went before is in it too; following asks for nothing. */
export function watchRequests(): void {
  const observer = new PerformanceObserver((list) => addEntries(list.getEntries()));
  observer.observe({ type: 'navigation', buffered: true });
  observer.observe({ type: 'resource', buffered: true });
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('message', ({ data }) => {
    const news = data as WorkerNews | null;
    if (news?.type === 'REQUESTED') addOfWorker([news.request]);
  });
  serviceWorker.startMessages();
  if (serviceWorker.controller) askWorker(serviceWorker.controller);
}
