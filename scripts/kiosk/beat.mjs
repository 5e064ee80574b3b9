// One look at the browser: is the app on the screen, and does it answer?

/**
 * `well`: the app stands there and its main thread answers. `elsewhere`: something answers that is not the app, such as
 * the browser's own page about a host that is down. `silent`: nothing answers.
 * `resized`: it stands there, and invites, larger or smaller than it should.
 * @typedef {'well' | 'elsewhere' | 'silent' | 'resized'} Beat
 */

// Runs in the page. Only the app has a `#main`, at all times: the first words of the page and the worker's last resort have
// none. Only a kiosk says that it is one: the ordinary app on a screen for everyone is as wrong as another site. A kiosk
// that could not fetch all of itself says that it failed.
// In a kiosk the window is as wide as the page, unless someone enlarged a page that could not hold their keys, before the
// app stood there; a browser keeps that for the whole address. In a session it is left alone.
const APP_STANDS = `document.getElementById('main') !== null && 'kiosk' in document.documentElement.dataset
  && document.documentElement.dataset.pages !== 'failed'
  && [location.origin, document.querySelector('main.attract') ? outerWidth / innerWidth : 1]`;

/** How far the two may be apart, for what is rounded. */
const ROUNDING = 0.02;

/** Longest time, in milliseconds, that a page of the app may take to begin before it is asked for anew. */
const MOST_START_MS = 20_000;

/**
 * @param {import('./browser-pipe.mjs').BrowserPipe} pipe
 * @param {string} url where the app is
 * @param {() => number} now milliseconds, of a clock that nobody sets
 */
export function beatTaker(pipe, url, now = () => performance.now()) {
  const { origin, href } = new URL(url);
  /** @type {{ targetId: string, sessionId: string } | undefined} */
  let attached;
  /** Looks in a row that found no app. One is no trouble: between two sessions a fresh document is on its way. */
  let strayed = 0;
  /** When the page was well, or asked for. */
  let since = now();

  /** @param {string} targetId */
  async function attach(targetId) {
    if (attached?.targetId === targetId) return attached.sessionId;
    const { sessionId } = await pipe.send('Target.attachToTarget', { targetId, flatten: true });
    attached = { targetId, sessionId };
    return sessionId;
  }

  /**
   * Whatever else opened, with F1 say, goes away again.
   * @returns {Promise<{ targetId: string, url: string } | undefined>} the app's page
   */
  async function pageOfApp() {
    const { targetInfos } = await pipe.send('Target.getTargets');
    const pages = targetInfos.filter((/** @type {{ type: string }} */ { type }) => type === 'page');
    const app = pages.find((/** @type {{ url: string }} */ page) => page.url.startsWith(origin)) ?? pages[0];
    for (const page of pages) {
      if (page !== app) await pipe.send('Target.closeTarget', { targetId: page.targetId });
    }
    return app;
  }

  /** @returns {Promise<Beat>} */
  return async function takeBeat() {
    try {
      const page = await pageOfApp();
      if (!page) return 'silent';
      const session = await attach(page.targetId);
      const asked = { expression: APP_STANDS, returnByValue: true };
      const { result } = await pipe.send('Runtime.evaluate', asked, session);
      const [place, size] = Array.isArray(result?.value) ? result.value : [];
      strayed = place === origin ? 0 : strayed + 1;
      if (strayed === 0) since = now();
      if (strayed === 0) return Math.abs(size - 1) > ROUNDING ? 'resized' : 'well';
      // A page of the app may be slow to begin; any other is left at the second look.
      if (strayed > 1 && (page.url !== href || now() - since >= MOST_START_MS)) {
        since = now();
        await pipe.send('Page.navigate', { url }, session);
      }
      return 'elsewhere';
    } catch {
      return 'silent';
    }
  };
}
