import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { answersOf, beginCheck, textsOf } from '../../support/check.ts';
import { touch } from '../../support/input-methods.ts';
import { misfits } from '../../support/question-fit.ts';
import { textIn } from '../../support/text.ts';
import { chooseLanguage } from '../../support/ways.ts';
import { expect, test } from '../fixtures.ts';

const SCREENS = [
  { width: 360, height: 640 },
  { width: 740, height: 360 },
];
const CHECKS = readdirSync(new URL('../../../src/questionnaires/definitions/', import.meta.url));
const LANGUAGES = readdirSync(new URL('../../../src/i18n/locales/', import.meta.url));
/** Who someone says to be, the first question for carers, decides which words and which questions follow. */
const walksOf = (check: string): readonly (number | null)[] => (check === 'mantelzorg' ? [0, 1, 2] : [null]);

test.use({ hasTouch: true });
test.setTimeout(180_000);

/** What does not fit on the question on screen, on each of the screens. */
async function misfitsHere(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  const question = await page.getByRole('heading', { level: 1 }).textContent();
  for (const size of SCREENS) {
    await page.setViewportSize(size);
    for (const { what, by } of await misfits(page))
      found.push(`${size.width}x${size.height} ${question}: ${what} +${by}`);
  }
  return found;
}

/** Whether more is asked of who says no, or gives a low mark; for carers it is of who says that much weighs. */
const opensByNo = (check: string): boolean => check !== 'mantelzorg';

/** Chooses and goes on: the answer that opens most, but for the question who someone is; every one where more can be chosen. */
async function goOn(page: Page, next: string, first: number | null, byNo: boolean): Promise<void> {
  const options = answersOf(page);
  const count = await options.count();
  const isMany = (await options.first().getAttribute('type')) === 'checkbox';
  if (first !== null) await options.nth(first).check({ force: true });
  else if (isMany) for (let at = 0; at < count; at += 1) await options.nth(at).check({ force: true });
  else await options.nth(byNo ? 0 : count - 1).check({ force: true });
  await page.getByRole('button', { name: next, exact: true }).click();
}

/** Every question from here to the outcome. */
async function walk(page: Page, next: string, first: number | null, byNo: boolean): Promise<readonly string[]> {
  const found: string[] = [];
  const heading = page.getByRole('heading', { level: 1 });
  for (let at = 0; (await page.locator('.question').count()) > 0; at += 1) {
    found.push(...(await misfitsHere(page)));
    const before = (await heading.textContent()) ?? '';
    await goOn(page, next, at === 0 ? first : null, byNo);
    await expect(heading).not.toHaveText(before);
  }
  return found;
}

for (const language of LANGUAGES)
  for (const check of CHECKS)
    for (const first of walksOf(check))
      test(`every question of ${check} ${first ?? ''} fits small screens in ${language}`, async ({ page }) => {
        await page.goto('./');
        await chooseLanguage(page, language);
        await beginCheck(page, touch(), check, false, language);
        const next = textIn(language, 'check.question.next');
        const found = [...(await walk(page, next, first, opensByNo(check)))];
        const themes = Object.values(textsOf(check, language).themes);
        for (const theme of themes) {
          const way = page.getByRole('main').getByRole('button', { name: theme });
          if ((await way.count()) === 0) continue;
          await way.first().click();
          found.push(...(await walk(page, next, null, opensByNo(check))));
        }
        expect(found).toEqual([]);
      });
