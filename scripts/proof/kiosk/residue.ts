import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';
import { streamSearch } from './marker.ts';

/** Which of the words are in the memory of the page's scripts. Takes a picture of all of it. */
export async function wordsInHeap(session: CDPSession, words: readonly string[]): Promise<readonly string[]> {
  const search = streamSearch(words);
  const add = ({ chunk }: { chunk: string }) => search.add(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', add);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', add);
  return search.found();
}

const NOISE_BYTES = 20_000;
/** Looks in a row that must agree: a fresh page fetches and prepares for a while, with rests in between. */
const STILL = 4;
const MOST_LOOKS = 40;

/** Bytes of memory that the page's scripts hold on to, once a fresh page has done its first work. */
export async function heapBytes(session: CDPSession): Promise<number> {
  let before = 0;
  for (let look = 0, still = 1; look < MOST_LOOKS && still < STILL; look += 1) {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    still = Math.abs(before - usedSize) < NOISE_BYTES ? still + 1 : 1;
    before = usedSize;
    await wait(400);
  }
  return before;
}

/** Everything in the document and in what a browser keeps for it, as one text. Files of the app itself are left out. */
export const pageText = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const values = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')].map(
      ({ value }) => value,
    );
    const databases = (await indexedDB.databases()).map(({ name }) => `database ${name}`);
    const all = [
      document.documentElement.outerHTML,
      ...values,
      ...databases,
      location.href,
      document.title,
      document.cookie,
      window.name,
    ];
    return [...all, JSON.stringify(localStorage), JSON.stringify(sessionStorage), JSON.stringify(history.state)].join(
      '\n',
    );
  });

/** What is stored besides the app's own files, and how far the history goes. */
export const storedThings = (page: Page): Promise<{ readonly kept: readonly string[]; readonly steps: number }> =>
  page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name }) => `IndexedDB ${name}`);
    const keys = [...Object.keys(localStorage), ...Object.keys(sessionStorage)].map((key) => `storage ${key}`);
    return { kept: [...databases, ...keys, ...(document.cookie ? ['cookie'] : [])], steps: history.length };
  });
