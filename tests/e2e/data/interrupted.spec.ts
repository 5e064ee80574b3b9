import type { BrowserContext, Page } from '@playwright/test';
import { open, seal } from '../../../src/storage/envelope.ts';
import { buildState } from '../../support/build-state.ts';
import { putRecord } from '../../support/put-record.ts';
import { nl } from '../../support/text.ts';
import { openReading } from '../../support/ways.ts';
import { expect, test } from '../fixtures.ts';

/** The calls of the database in one save: two writes, each a transaction with two reads and a put. */
const STEPS = 8;
const BEFORE = buildState({ theme: 'light' });
const AFTER = buildState({ theme: 'dark' });

/** The records as they lie there, each read as the app reads it. */
const records = async (page: Page) => {
  const raw = await page.evaluate(
    () =>
      new Promise<unknown[]>((resolve) => {
        const opening = indexedDB.open('ademruimte', 1);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('state').objectStore('state').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
  );
  return raw.map(open);
};

/** From now on the page stands still for ever at the given call of the database, and says so just before. */
const stopAt = (step: number) => {
  let calls = 0;
  for (const [type, name] of [
    [IDBDatabase.prototype, 'transaction'],
    [IDBObjectStore.prototype, 'get'],
    [IDBObjectStore.prototype, 'put'],
  ] as const) {
    const call = Reflect.get(type, name);
    Reflect.set(type, name, function counted(this: unknown, ...parameters: unknown[]) {
      calls += 1;
      if (calls === step) Reflect.get(window, 'standStill')();
      while (calls === step);
      return Reflect.apply(call, this, parameters);
    });
  }
};

/** Opens the app, changes one thing, and kills the page at a step of the save. */
async function saveAndDie(context: BrowserContext, step: number): Promise<void> {
  const page = await context.newPage();
  const standsStill = new Promise<void>((resolve) => void page.exposeFunction('standStill', resolve));
  await page.goto('./');
  await openReading(page);
  await expect(page.getByRole('radio', { name: nl('shell.footer.lookLight') })).toBeChecked();
  await page.evaluate(stopAt, step);
  const died = page.waitForEvent('crash');
  const browser = await context.newCDPSession(page);
  // Neither of these answers: the page stands still, and then is gone.
  void page
    .getByRole('radio', { name: nl('shell.footer.lookDark') })
    .check()
    .catch(() => undefined);
  await standsStill;
  void browser.send('Page.crash').catch(() => undefined);
  await died;
  await page.close();
}

test('a page that is killed between any two steps of a save leaves this record or the one before, whole', async ({
  page,
  context,
}) => {
  await page.goto('./robots.txt');
  const seen = new Set<string | null>();
  for (let step = 1; step <= STEPS; step += 1) {
    await putRecord(page, seal(BEFORE, step * 10));
    await saveAndDie(context, step);
    const slots = await records(page);
    const [last] = slots
      .flatMap((slot) => (slot.status === 'valid' ? [slot] : []))
      .sort((a, b) => b.sequence - a.sequence);
    expect([BEFORE, AFTER], `step ${step}`).toContainEqual(last?.state);
    seen.add(last?.state.theme ?? null);
  }
  // Killed early it is the one before, killed late this one: otherwise nothing was killed in between.
  expect([...seen].sort()).toEqual(['dark', 'light']);
  await page.goto('./');
  await openReading(page);
  await expect(page.getByRole('radio', { name: nl('shell.footer.lookDark') })).toBeChecked();
});
