import { type BrowserContext, test as base, expect } from '@playwright/test';
import { expectAccessible } from '../support/expect-accessible.ts';
import { lookOnce } from '../support/makes-of-screens.ts';
import { WITHOUT_WORKER } from '../support/without-worker.ts';

const isShort = process.env['SHORT'] !== undefined;
/** What Playwright says where it keeps a page from having a service worker. */
const BLOCKED = /Service Worker registration blocked by Playwright/;

interface Fixtures {
  /** Console messages and requests that a test provokes on purpose. */
  readonly expected: RegExp;
  /** Fails every test on anything that a quiet, private app must not do; axe looks at the last screen. */
  readonly watch: undefined;
}

/** A whole Chromium asks for this by itself on a page that names no icon, such as a text file. */
const OWN_ICON = '/favicon.ico';

function listen(context: BrowserContext, report: (what: string) => void): void {
  context.on('console', (message) => {
    if (!message.location().url.endsWith(OWN_ICON)) report(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => report(`error: ${error.error().message}`));
  // Where the test itself went; whatever else is asked for must be asked there.
  const visited = new Set<string>();
  context.on('request', (request) => {
    const { protocol, origin, hostname } = new URL(request.url());
    if (!protocol.startsWith('http')) return; // `blob:` and `data:` are no requests to anyone
    if (request.isNavigationRequest() && hostname === '127.0.0.1') visited.add(origin);
    if (!visited.has(origin)) report(`request: ${request.url()}`);
  });
}

// A blocked load without a console message would go unseen otherwise.
const reportPolicyViolations = () =>
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`policy: ${violatedDirective} ${blockedURI}`),
  );

export const test = base.extend<Fixtures>({
  expected: [/(?!)/, { option: true }],
  serviceWorkers: async ({ serviceWorkers }, use, { file }) =>
    use(isShort && WITHOUT_WORKER.test(file.replaceAll('\\', '/')) ? 'block' : serviceWorkers),
  watch: [
    async ({ context, page, expected, javaScriptEnabled, serviceWorkers }, use, info) => {
      const seen: string[] = [];
      const isExpected = (what: string) => expected.test(what) || (serviceWorkers === 'block' && BLOCKED.test(what));
      listen(context, (what) => isExpected(what) || seen.push(what));
      await context.addInitScript(reportPolicyViolations);
      await use(undefined);
      expect(seen, 'console messages, errors and requests to others').toEqual([]);
      // axe is a script itself.
      const canLook = javaScriptEnabled !== false && !page.isClosed() && page.url().startsWith('http');
      if (!canLook) return;
      // Many tests end where others end. At night axe looks at every end.
      if (!isShort) await expectAccessible(page);
      else await lookOnce(page, info.project.outputDir, expectAccessible);
    },
    { auto: true },
  ],
});

export { expect, expectAccessible };
