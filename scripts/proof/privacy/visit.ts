import type { Browser, Page } from '@playwright/test';
import type { Doings } from './actions.ts';
import type { Checkpoints } from './checkpoints.ts';
import { APP_URL, AUTOFILL_HOST, type LoggingProxy, type Sent, startProxy } from './proxy.ts';
import { walk } from './walk.ts';
import { watch } from './watch.ts';

const PATIENCE = { timeout: 60_000 };
const APP_TITLE = 'Ademruimte';
/** The one public page that the way leads over. */
const HELP_TITLE = `Hulp nu – ${APP_TITLE}`;
const WORKER = 'sw.js';
const DEVICE = { locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', viewport: { width: 360, height: 740 } };

/** What there is to say about one visit. */
export interface Visited {
  readonly sent: readonly Sent[];
  /** What was seen in the browser that may never be: an address that changed, a text field, a document too many. */
  readonly faults: readonly string[];
  /** What kept the visit from going on to its end, if anything did. */
  readonly brokenOff: string | null;
  /** Whether the code of a mutant ran. */
  readonly hasActed: boolean;
}

export interface VisitInput {
  readonly browser: Browser;
  readonly appPort: number;
  readonly doings: Doings;
  readonly marks: Checkpoints;
  /** Ends the visit before the service worker is let in. */
  readonly isShort?: boolean;
}

const waitForWorker = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, PATIENCE);

async function waitUntil(what: string, isSo: () => boolean): Promise<void> {
  const end = performance.now() + PATIENCE.timeout;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`not in time: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** The browser looks for a new worker a second after each opening: that must be over before the next step. */
const waitForWorkerAsked = (proxy: LoggingProxy, times: number) =>
  waitUntil(`${WORKER} asked for ${times} times`, () => proxy.count(WORKER) >= times);

/** The steps of a visit in a page. `opens` is called before each document that is meant to come. */
async function steps(page: Page, proxy: LoggingProxy, input: VisitInput, opens: () => void): Promise<void> {
  const { doings, marks, isShort = false } = input;
  const letWorkerIn = proxy.hold(WORKER);
  opens();
  await page.goto(APP_URL);
  await waitForWorkerAsked(proxy, 1);
  await page.evaluate(walk, { doings, marks, dwellMs: 0 });
  if (isShort) return;

  letWorkerIn();
  await waitForWorker(page);
  opens();
  await page.reload();
  await waitForWorkerAsked(proxy, 2);
  await page.evaluate(walk, { doings, marks, dwellMs: 0 });

  opens();
  await page.getByRole('button', { name: marks.wipeConfirm, exact: true }).click();
  const isAtStart = (title: string | null) => document.querySelector('main h1')?.textContent === title;
  await page.waitForFunction(isAtStart, marks.pages.start[1], PATIENCE);
  await waitForWorkerAsked(proxy, 3);
}

/**
 * One person's whole visit, behind a proxy of its own: a journey before the service worker is there, when everything the
 * page asks for can be seen; the journey again with it; then "wis alles".
 */
export async function visit(input: VisitInput): Promise<Visited> {
  const proxy = await startProxy({ appPort: input.appPort });
  const context = await input.browser.newContext({ ...DEVICE, proxy: { server: proxy.url, bypass: '<-loopback>' } });
  const faults: string[] = [];
  let brokenOff: string | null = null;
  let [documents, meant] = [0, 0];
  try {
    await context.exposeBinding('tellFault', (_, fault: string) => void faults.push(fault));
    await context.exposeBinding('tellDocument', () => {
      documents += 1;
    });
    await context.addInitScript(watch, { url: APP_URL, titles: [APP_TITLE, HELP_TITLE] });
    const page = await context.newPage();
    const opens = () => {
      meant += 1;
    };
    await steps(page, proxy, input, opens).catch(async ({ message }: Error) => {
      brokenOff = message.split('\n', 1)[0] ?? '';
      // Another document came in between; it tells that it is there a moment later.
      if (/destroyed|navigat/.test(message)) await waitUntil('another document', () => documents > meant);
    });
    if (documents !== meant) faults.push(`documents: ${documents}, not ${meant}`);
    const hasActed = await page.evaluate(() => sessionStorage.getItem('mutant') !== null).catch(() => false);
    // How often a browser asks about fields depends on its clock here: whole-browser.ts looks at that at a person's pace.
    const sent = proxy.sent.filter(({ host }) => host !== AUTOFILL_HOST);
    return { sent, faults, brokenOff, hasActed };
  } finally {
    await context.close();
    await proxy.close();
  }
}
