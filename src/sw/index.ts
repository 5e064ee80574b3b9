import { PrecacheController, type PrecacheEntry, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing';
import { checkPrecache } from './check-precache.ts';
import { lastResort } from './last-resort.ts';
import type { WorkerMessage } from './messages.ts';
import { createTally } from './tally.ts';

declare const self: ServiceWorkerGlobalScope;
/** Every file of this version, put in by the build. */
declare const __PRECACHE__: PrecacheEntry[];

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

const scope = new URL(self.registration.scope);
const shell = precache.createHandlerBoundToURL('index.html');
let isFirstInstall = false;

registerRoute(new PrecacheRoute(precache, { ignoreURLParametersMatching: [/.*/] }));
// The app is one document at one address. A path below it would break the relative addresses of its files.
registerRoute(
  new NavigationRoute(
    async (options) => (options.url.pathname === scope.pathname ? shell(options) : Response.redirect(scope)),
    { denylist: [/^[^?]*\.[^/?]+(?:\?|$)/] },
  ),
);
setCatchHandler(({ request }) => lastResort(request, ask));

self.addEventListener('install', (event) => {
  isFirstInstall = self.registration.active === null;
  event.waitUntil(precache.install(event));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(precache.activate(event));
  // Lets the very first visit work offline. Safe only then: no page of another version can be open.
  if (isFirstInstall) event.waitUntil(self.clients.claim());
});

self.addEventListener('message', (event) => {
  const message = event.data as WorkerMessage | null;
  if (message?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  if (message?.type === 'LIST_REQUESTS') event.ports[0]?.postMessage(tally.made);
  if (message?.type === 'CHECK_PRECACHE') {
    const files = [...precache.getURLsToCacheKeys()].map(([url, cacheKey]) => ({
      url,
      cacheKey,
      integrity: precache.getIntegrityForCacheKey(cacheKey),
    }));
    const report = checkPrecache(precache.strategy.cacheName, files, ask);
    event.waitUntil(report.then((answer) => event.ports[0]?.postMessage(answer)));
  }
});
