import type { Page } from '@playwright/test';
import { keptText } from '../../support/kept-text.ts';
import { nl } from '../../support/text.ts';
import { expect, test } from '../fixtures.ts';

const FIELDS = ['first', 'second', 'gp'] as const;
type Field = (typeof FIELDS)[number];
const STEPS = 24;

test.use({ hasTouch: true });

const field = (page: Page, id: Field) =>
  page.getByRole('textbox', { name: nl(`plan.fields.${id}.label`), exact: true });
const told = (page: Page) => page.getByText(nl('consent.conflict'));
/** What happens when someone comes back to a tab; a headless browser shows all of them at once. */
const comeBack = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

async function openPlan(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: nl('start.plan') }).tap();
  await expect(field(page, 'first')).toBeVisible();
}

async function twoPlans(page: Page): Promise<readonly [Page, Page]> {
  await openPlan(page);
  await page
    .getByRole('group')
    .getByRole('button', { name: nl('check.keep.yes') })
    .tap();
  await expect.poll(() => keptText(page)).not.toBe('');
  const other = await page.context().newPage();
  await openPlan(other);
  return [page, other];
}

test('words of two tabs both stay, and each shows those of the other to who comes back', async ({ page }) => {
  const [mine, other] = await twoPlans(page);
  await field(other, 'first').fill('Ans');
  await field(mine, 'gp').fill('De Wit');
  await expect.poll(() => keptText(page)).toMatch(/Ans.*De Wit|De Wit.*Ans/s);
  await comeBack(other);
  await expect(field(other, 'gp')).toHaveText('De Wit');

  // Also in the field where someone was writing: the next letter must not put the old words back.
  await field(other, 'first').focus();
  await comeBack(mine);
  await field(mine, 'first').fill('Ans of Bep');
  await expect.poll(() => keptText(page)).toContain('Ans of Bep');
  await comeBack(other);
  await expect(field(other, 'first')).toHaveText('Ans of Bep');
  await field(other, 'first').press('End');
  await field(other, 'first').pressSequentially('!');
  await expect.poll(() => keptText(page)).toMatch(/Ans of Bep!|!Ans of Bep/);
  await other.close();
});

/** The same numbers for the same seed (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

test('no words are lost without a word, however two tabs take turns', async ({ page }) => {
  const seed = Number(process.env['TABS_SEED'] ?? Math.floor(Math.random() * 1e6));
  const pick = numbers(seed);
  const tabs = await twoPlans(page);
  const written: { tab: Page; id: Field; words: string; saw: string }[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    const tab = tabs[pick(2)] as Page;
    const id = FIELDS[pick(FIELDS.length)] as Field;
    if (pick(3) === 0) await comeBack(tab);
    const words = `words-${step}.`;
    const saw = await field(tab, id).innerText();
    await field(tab, id).fill(words);
    written.push({ tab, id, words, saw });
  }
  for (const tab of tabs) await comeBack(tab);
  await expect(async () => {
    const kept = await keptText(page);
    for (const { tab, id, words } of written) {
      const isReplaced = written.some((later) => later.id === id && later.saw === words);
      const isTold = (await told(tab).count()) > 0;
      expect(kept.includes(words) || isReplaced || isTold, `seed ${seed}: ${words} in ${id}`).toBe(true);
    }
  }).toPass({ timeout: 5000 });
  await tabs[1].close();
});
