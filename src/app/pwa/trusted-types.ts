/** Opaque to us: only the browser makes one. */
type TrustedScriptUrl = URL;

interface TrustedTypesWindow {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(url: string): string },
    ): { createScriptURL(url: string): TrustedScriptUrl };
  };
}

/** Lets through the address of our own service worker and nothing else. Throws a TypeError otherwise. */
function onlyServiceWorker(url: string): string {
  const { href } = new URL(url, document.baseURI);
  if (href !== new URL('./sw.js', document.baseURI).href) throw new TypeError(`not a script of this app: ${url}`);
  return href;
}

// The only policy that the headers allow: with it, no text can become a script anywhere in the app.
const policy = (globalThis as TrustedTypesWindow).trustedTypes?.createPolicy('app', {
  createScriptURL: onlyServiceWorker,
});

/** A script address that the browser accepts. Throws a TypeError for any but `sw.js` beside the app. */
export const trustedScriptUrl = (url: string): string | URL =>
  policy ? policy.createScriptURL(url) : onlyServiceWorker(url);
