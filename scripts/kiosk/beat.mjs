// One look at the browser: is the app on the screen, and does it answer?

/**
 * `well`: the app stands there and its main thread answers. `elsewhere`: something answers that is not the app, such as
 * the browser's own page about a host that is down. `silent`: nothing answers.
 * @typedef {'well' | 'elsewhere' | 'silent'} Beat
 */

// Runs in the page. A page of the app has its main part at all times, on the first screen and after an error too.
const APP_STANDS = 'document.querySelector("main") !== null && location.origin';

/**
 * @param {import('./browser-pipe.mjs').BrowserPipe} pipe
 * @param {string} url where the app is
 */
export function beatTaker(pipe, url) {
  const { origin } = new URL(url);
  /** @type {{ targetId: string, sessionId: string } | undefined} */
  let attached;
  /** Looks in a row that found no app. One is no trouble: between two sessions a fresh document is on its way. */
  let strayed = 0;

  /** @param {string} targetId */
  async function attach(targetId) {
    if (attached?.targetId === targetId) return attached.sessionId;
    const { sessionId } = await pipe.send('Target.attachToTarget', { targetId, flatten: true });
    attached = { targetId, sessionId };
    return sessionId;
  }

  /**
   * Whatever else opened, with F1 say, goes away again.
   * @returns {Promise<string | undefined>} id of the app's page
   */
  async function pageOfApp() {
    const { targetInfos } = await pipe.send('Target.getTargets');
    const pages = targetInfos.filter((/** @type {{ type: string }} */ { type }) => type === 'page');
    const app = pages.find((/** @type {{ url: string }} */ page) => page.url.startsWith(origin)) ?? pages[0];
    for (const page of pages) {
      if (page !== app) await pipe.send('Target.closeTarget', { targetId: page.targetId });
    }
    return app?.targetId;
  }

  /** @returns {Promise<Beat>} */
  return async function takeBeat() {
    try {
      const targetId = await pageOfApp();
      if (!targetId) return 'silent';
      const session = await attach(targetId);
      const { result } = await pipe.send('Runtime.evaluate', { expression: APP_STANDS }, session);
      strayed = result?.value === origin ? 0 : strayed + 1;
      if (strayed === 0) return 'well';
      if (strayed > 1) await pipe.send('Page.navigate', { url }, session);
      return 'elsewhere';
    } catch {
      return 'silent';
    }
  };
}
