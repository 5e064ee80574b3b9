import type { Page } from '@playwright/test';
import { answerAll, beginCheck, plainly } from './check.ts';
import { touch } from './input-methods.ts';
import { nl } from './text.ts';
import { goTo, openMenu } from './ways.ts';

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
  for (const door of ['outcome.result.doorCall', 'outcome.result.doorFind', 'outcome.result.doorLater'] as const) {
    await page.getByRole('button', { name: nl(door) }).tap();
    yield door;
    await page.goBack();
  }
  for (const door of [
    'outcome.result.goals',
    'outcome.result.sheet',
    'outcome.result.again',
    'outcome.result.together',
  ] as const) {
    await nav(page, door, false);
    yield door;
    await page.goBack();
  }
  await nav(page, 'outcome.result.change');
  yield 'answers';
  await goTo(page, 'find');
  await page.getByRole('searchbox').fill('dementie');
  yield 'finding';
  await page.getByRole('main').getByRole('listitem').getByRole('button').first().tap();
  await nav(page, 'entry.save');
  yield 'entry';
  for (const key of [
    'shell.nav.list',
    'shell.nav.help',
    'shell.footer.data',
    'shell.footer.privacy',
    'shell.footer.accessibility',
    'shell.footer.about',
  ] as const) {
    await openMenu(page);
    yield `menu before ${key}`;
    await nav(page, key);
    yield key;
  }
}
