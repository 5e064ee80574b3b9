import { expect, type Page } from '@playwright/test';
import { touch } from '../../support/input-methods.ts';
import {
  beginSession,
  doneButton,
  everyKioskScreen,
  expectInvitation,
  SCREEN,
  showOutcome,
} from '../../support/kiosk.ts';
import { nl } from '../../support/text.ts';
import { test } from '../fixtures.ts';

test.use(SCREEN);

/** Everything that a page could leave behind, and how often it reached for what leaves the page. */
const residue = (page: Page) =>
  page.evaluate(async () => ({
    databases: await indexedDB.databases(),
    storages: [localStorage.length, sessionStorage.length],
    cookies: document.cookie,
    history: [history.length, history.state],
    address: location.search + location.hash,
    reached: (window as unknown as { reached?: string[] }).reached ?? [],
  }));

/** Notes every use of what would carry something out of the page. */
const spy = () => {
  const reached: string[] = [];
  Object.assign(window, { reached });
  const note = (owner: object, name: string) => {
    const real = (owner as Record<string, unknown>)[name];
    if (typeof real === 'function')
      Object.defineProperty(owner, name, {
        value(...parts: unknown[]) {
          reached.push(name);
          return real.apply(this, parts);
        },
      });
  };
  note(IDBFactory.prototype, 'open');
  note(Storage.prototype, 'setItem');
  note(History.prototype, 'pushState');
  note(History.prototype, 'replaceState');
  if ('clipboard' in navigator)
    for (const name of ['write', 'writeText', 'read', 'readText']) note(navigator.clipboard, name);
  note(URL, 'createObjectURL');
  note(Navigator.prototype, 'share');
  note(window, 'open');
  note(window, 'print');
};

test('nothing is written anywhere in a whole session, and nothing leaves the page', async ({ page, context }) => {
  const opened: string[] = [];
  context.on('page', (other) => opened.push(other.url()));
  page.on('download', (download) => opened.push(download.suggestedFilename()));
  page.on('filechooser', () => opened.push('file chooser'));
  await page.addInitScript(spy);
  let first: unknown;
  for await (const name of everyKioskScreen(page)) {
    const now = await residue(page);
    first ??= now.history;
    expect(now, name).toEqual({
      databases: [],
      storages: [0, 0],
      cookies: '',
      history: first,
      address: '?kiosk',
      reached: [],
    });
  }
  await doneButton(page).tap();
  await page.getByRole('button', { name: nl('kiosk.done.yes') }).tap();
  await expectInvitation(page);
  expect((await residue(page)).history).toEqual(first);
  expect(opened).toEqual([]);
});

test('no request depends on what someone does', async ({ page }) => {
  await beginSession(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await showOutcome(page, touch());
  await page.getByRole('button', { name: nl('shell.nav.find'), exact: true }).tap();
  await page.getByRole('searchbox').fill('dementie');
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
  expect(asked).toEqual([]);
});

test('the same build is an ordinary app at its ordinary address', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1, name: nl('start.title') })).toBeVisible();
  await page.goto('./?kiosk=1');
  await expect(page.getByRole('heading', { level: 1, name: nl('start.title') })).toBeVisible();
});
