import { PrecacheController, type PrecacheEntry } from 'workbox-precaching';
import { answerFor } from './answer-for.ts';
import { checkPrecache } from './check-precache.ts';
import { type FileSets, KeptFileSets } from './file-sets.ts';
import { lastResort } from './last-resort.ts';
import type { PrecacheReport, WorkerMessage } from './messages.ts';
import { createTally } from './tally.ts';

declare const self: ServiceWorkerGlobalScope;
/** Every file of this version that all devices keep, put in by the build. */
declare const __PRECACHE__: PrecacheEntry[];
/** The others, by set; addresses are those below the app. */
declare const __FILE_SETS__: FileSets;

// Whoever wants to check what this worker asks for can read it in the app.
const tally = createTally(() => self.clients.matchAll({ includeUncontrolled: true, type: 'window' }));
const ask: typeof fetch = (input, init) => {
  void tally.add(new Request(input, init));
  return fetch(input, init);
};

const precache = new PrecacheController({
  plugins: [
    {
      requestWillFetch: async ({ request }) => {
        void tally.add(request);
        return request;
      },
    },
  ],
});
precache.addToCacheList(__PRECACHE__);

const { scope } = self.registration;
const absolute = Object.entries(__FILE_SETS__).map(([name, files]) => {
  const own = files.map(({ url, integrity }) => ({ url: new URL(url, scope).href, integrity }));
  return [name, own] as const;
});
const fileSets = new KeptFileSets({ sets: Object.fromEntries(absolute), scope, ask });
let isFirstInstall = false;

/** Takes over while nobody would notice: no other window may be open, for only the asking one said so. */
async function takeOverIfAlone(): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.length <= 1) await self.skipWaiting();
}

async function keptFile(event: FetchEvent, url: string): Promise<Response> {
  const cacheKey = precache.getCacheKeyForURL(url);
  const integrity = cacheKey && precache.getIntegrityForCacheKey(cacheKey);
  try {
    return await precache.strategy.handle({ event, request: event.request, params: { cacheKey, integrity } });
  } catch {
    return lastResort(event.request, ask);
  }
}

async function fileOfSet(request: Request): Promise<Response> {
  try {
    return (await fileSets.match(request.url)) ?? (await lastResort(request, ask));
  } catch {
    return lastResort(request, ask);
  }
}

/** Pages of operators: the officer's keeps itself on its device (`src/beheer/keep-offline.ts`). Nobody else has anything of them. */
const isOperators = (url: string): boolean =>
  /^(beheer\.html|check\.html|beheer\/)/.test(url.slice(scope.length)) && url.startsWith(scope);

async function operatorsFile(request: Request): Promise<Response> {
  try {
    return await ask(request);
  } catch {
    const kept = await caches.match(request.url.replace(/[?#].*$/, ''), { cacheName: `beheer-${scope}` });
    return kept ?? lastResort(request, ask);
  }
}

async function report(sets: readonly string[] | null): Promise<PrecacheReport> {
  const files = [...precache.getURLsToCacheKeys()].map(([url, cacheKey]) => ({
    url,
    cacheKey,
    integrity: precache.getIntegrityForCacheKey(cacheKey),
  }));
  const { missing } = await checkPrecache(precache.strategy.cacheName, files, ask);
  const all = missing + (await fileSets.keep(sets));
  return { complete: all === 0, missing: all };
}

self.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET') return;
  if (fileSets.has(event.request.url)) return event.respondWith(fileOfSet(event.request));
  if (isOperators(event.request.url)) return event.respondWith(operatorsFile(event.request));
  const answer = answerFor(event.request, scope, (url) => precache.getCacheKeyForURL(url) !== undefined);
  if (answer === 'start') event.respondWith(Response.redirect(scope));
  else if (answer) event.respondWith(keptFile(event, answer.file));
});

self.addEventListener('install', (event) => {
  isFirstInstall = self.registration.active === null;
  event.waitUntil(Promise.all([precache.install(event), fileSets.renew()]));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([precache.activate(event), fileSets.tidy()]));
  // Lets the very first visit work offline. Safe only then: no page of another version can be open.
  if (isFirstInstall) event.waitUntil(self.clients.claim());
});

self.addEventListener('message', (event) => {
  const message = event.data as WorkerMessage | null;
  if (message?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  if (message?.type === 'LIST_REQUESTS') event.ports[0]?.postMessage(tally.made);
  if (message?.type === 'SKIP_WAITING_IF_ALONE') event.waitUntil(takeOverIfAlone());
  if (message?.type === 'CHECK_PRECACHE') {
    event.waitUntil(report(message.sets ?? null).then((answer) => event.ports[0]?.postMessage(answer)));
  }
});
