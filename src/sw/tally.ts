import type { WorkerNews, WorkerRequest } from './messages.ts';

/** More are not remembered: a worker that runs for weeks must not grow. */
const MOST = 500;

interface Page {
  postMessage(news: WorkerNews): void;
}

/**
 * Remembers what the worker asks the network for, and tells every open page of it. Asks for nothing itself.
 * @param pages those that are open now, a page that the worker does not answer yet included
 */
export function createTally(pages: () => Promise<readonly Page[]>) {
  const made: WorkerRequest[] = [];
  return {
    /** Since the worker was started, the oldest first. A browser starts and stops it as it likes. */
    made: made as readonly WorkerRequest[],
    async add({ url, method }: Pick<Request, 'url' | 'method'>): Promise<void> {
      const request: WorkerRequest = { url, method, at: Date.now() };
      made.push(request);
      if (made.length > MOST) made.shift();
      for (const page of await pages()) page.postMessage({ type: 'REQUESTED', request });
    },
  };
}
