import type { Page } from '@playwright/test';
import { answerAll, beginCheck, plainly } from './check.ts';
import { touch } from './input-methods.ts';
import { textIn } from './text.ts';
import { goTo, openMenu } from './ways.ts';

/**
 * Goes past every kind of screen, in the language that the page is in.
 * @param isKept whether the answers may be kept
 */
export async function* everyScreen(page: Page, language = 'nl', isKept = false): AsyncGenerator<string> {
  const nav = (key: string, exact = true) => page.getByRole('button', { name: textIn(language, key), exact }).tap();
  yield 'start';
  await beginCheck(page, touch(), 'mantelzorg', isKept, language);
  yield 'choices';
  await answerAll(
    page,
    touch(),
    plainly((_, options) => options - 1, language),
    language,
  );
  yield 'result';
  for (const door of ['outcome.result.doorCall', 'outcome.result.doorFind', 'outcome.result.doorLater'] as const) {
    await nav(door, false);
    yield door;
    await page.goBack();
  }
  for (const door of [
    'outcome.result.goals',
    'outcome.result.sheet',
    'outcome.result.again',
    'outcome.result.together',
  ] as const) {
    await nav(door, false);
    yield door;
    await page.goBack();
  }
  await nav('outcome.result.change');
  yield 'answers';
  await goTo(page, 'find', language);
  await page.getByRole('searchbox').fill('dementie');
  yield 'finding';
  await page.getByRole('main').getByRole('listitem').getByRole('button').first().tap();
  // It may be on the list already: from its card, say.
  await page.locator('.save-entry').waitFor();
  if (await page.getByRole('button', { name: textIn(language, 'entry.save'), exact: true }).count())
    await nav('entry.save');
  yield 'entry';
  for (const key of [
    'shell.nav.list',
    'shell.nav.help',
    'shell.footer.data',
    'shell.footer.privacy',
    'shell.footer.accessibility',
    'shell.footer.about',
  ] as const) {
    await openMenu(page, language);
    yield `menu before ${key}`;
    await nav(key);
    yield key;
  }
}
