// The way out when a service worker must go: put this file on the host in place of sw.js (docs/deploy.md).
// It answers nothing, takes away the kept files of the app and then itself. What people stored is in IndexedDB,
// which it does not touch. Open windows notice the change and reload as soon as nothing would be lost by it.
self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => event.waitUntil(leave()));

// A window that registers again while another is still open keeps this worker. At each start the app asks whether
// everything is kept: that is the moment to try once more.
self.addEventListener('message', (event) => {
  if (event.data?.type === 'CHECK_PRECACHE') event.ports[0]?.postMessage({ complete: false, missing: 0 });
  event.waitUntil(leave());
});

async function leave() {
  const { scope } = self.registration;
  const ours = (await caches.keys()).filter((name) => name.endsWith(scope));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
