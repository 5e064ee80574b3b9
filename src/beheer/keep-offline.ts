/** Where this page lies on the device, apart from what residents have. The kill switch knows our caches by the ending. */
const cacheName = (base: string): string => `beheer-${base}`;

/** Addresses of the page, its script, its style sheet and its picture. */
function ownFiles(base: string): readonly string[] {
  const linked = [...document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>('script[src], link[href]')];
  const found = linked.map((one) => ('src' in one ? one.src : one.href)).filter((url) => url.startsWith(base));
  return [new URL('beheer.html', base).href, ...found];
}

/**
 * Keeps this page on the device, all of it or as it was before: the service worker hands it out where there is no network.
 * Never rejects; without it the page works online.
 */
export async function keepOffline(base = new URL('.', document.baseURI).href): Promise<boolean> {
  try {
    const urls = ownFiles(base);
    const answers = await Promise.all(urls.map((url) => fetch(url)));
    if (answers.some(({ ok }) => !ok)) return false;
    const cache = await caches.open(cacheName(base));
    await Promise.all(answers.map((answer, i) => cache.put(urls[i] as string, answer)));
    const gone = (await cache.keys()).filter(({ url }) => !urls.includes(url));
    await Promise.all(gone.map((request) => cache.delete(request)));
    return true;
  } catch {
    // Offline already, a full device, or a browser that keeps no files.
    return false;
  }
}
