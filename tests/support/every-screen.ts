import type { Page } from '@playwright/test';
import { answerAll, beginCheck, plainly } from './check.ts';
import { touch } from './hands.ts';
import { nl } from './text.ts';

const nav = (page: Page, key: Parameters<typeof nl>[0], exact = true) =>
  page.getByRole('button', { name: nl(key), exact }).tap();

/** Goes past every kind of screen. */
export async function* everyScreen(page: Page): AsyncGenerator<string> {
  yield 'start';
  await beginCheck(page, touch(), 'mantelzorg', false);
  yield 'choices';
  await answerAll(
    page,
    touch(),
    plainly((_, options) => options - 1),
  );
  yield 'result';
  for (const door of ['check.result.doorCall', 'check.result.doorFind', 'check.result.doorLater'] as const) {
    await page.getByRole('button', { name: nl(door) }).tap();
    yield door;
    await page.goBack();
  }
  for (const door of [
    'check.result.goals',
    'check.result.sheet',
    'check.result.again',
    'check.result.together',
  ] as const) {
    await nav(page, door, false);
    yield door;
    await page.goBack();
  }
  await nav(page, 'check.result.change');
  yield 'answers';
  await nav(page, 'common.nav.find');
  await page.getByRole('searchbox').fill('dementie');
  yield 'finding';
  await page.getByRole('main').getByRole('listitem').getByRole('button').first().tap();
  await nav(page, 'finder.entry.save');
  yield 'entry';
  for (const key of [
    'common.nav.list',
    'common.nav.help',
    'common.footer.data',
    'common.footer.privacy',
    'common.footer.accessibility',
    'common.footer.about',
  ] as const) {
    await nav(page, key);
    yield key;
  }
}
