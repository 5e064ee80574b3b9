import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { watch } from '../../../scripts/proof/privacy/watch.ts';
import { answerAll, beginCheck } from '../../support/check.ts';
import { touch } from '../../support/input-methods.ts';
import { chooseRegion } from '../../support/place.ts';
import { nl } from '../../support/text.ts';
import { chooseLanguage, goTo } from '../../support/ways.ts';
import { expect, test } from '../fixtures.ts';

test.use({ hasTouch: true });

const CHECKS = readdirSync(new URL('../../../src/questionnaires/definitions/', import.meta.url));

/** What `watch` sees in the page from its first moment; empty when there is nothing to see. */
async function faultsOf(page: Page, url: string): Promise<readonly string[]> {
  const faults: string[] = [];
  await page.exposeFunction('tellFault', (fault: string) => void faults.push(fault));
  await page.exposeFunction('tellDocument', () => undefined);
  await page.addInitScript(watch, { url, titles: ['Ademruimte'] });
  return faults;
}

for (const check of CHECKS) {
  // Every other way through it is looked at by `npm run prove:privacy`.
  test(`no question of ${check} has a text field beside it`, async ({ page, baseURL }) => {
    const faults = await faultsOf(page, baseURL ?? '');
    await page.goto('./');
    await beginCheck(page, touch(), check, false);
    await answerAll(page, touch(), (_, options) => options - 1);
    expect(faults).toEqual([]);
  });
}

test('the search field is the same in every state and language, and alone in its form', async ({ page, baseURL }) => {
  const faults = await faultsOf(page, baseURL ?? '');
  const shapes = new Set<string>();
  const field = page.getByRole('searchbox');
  const look = async () => {
    shapes.add(await field.evaluate((element) => element.outerHTML));
    expect(await field.evaluate((element: HTMLInputElement) => element.form?.elements.length)).toBe(
      (await field.inputValue()) === '' ? 1 : 2, // the button that clears it is no field
    );
  };
  await page.goto('./');
  await goTo(page, 'find');
  await look();
  await chooseRegion(page);
  await look();
  for (const words of ['rouw', 'qqqxxzzz', 'ik wil niet meer leven']) {
    await field.fill(words);
    await look();
  }
  await page.getByText(nl('find.narrow')).first().tap();
  await look();
  await chooseLanguage(page, 'en');
  await look();
  expect([...shapes]).toHaveLength(1);
  await expect(field).toHaveAttribute('autocorrect', 'off');
  expect(faults).toEqual([]);
});

test('the form around it can send nothing, however it is asked to', async ({ page }) => {
  await page.goto('./');
  await goTo(page, 'find');
  await page.getByRole('searchbox').fill('rouw');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: nl('find.resultsFor') })).toBeFocused();
  await page.evaluate(() => {
    document.forms[0]?.requestSubmit();
    document.forms[0]?.submit();
  });
  await expect(page.getByRole('searchbox')).toHaveValue('rouw');
  await expect(page).toHaveURL('./');
});
