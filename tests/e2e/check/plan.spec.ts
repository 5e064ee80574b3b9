import type { Page } from '@playwright/test';
import { PLAN_PARTS, type PlanField } from '../../../src/app/plan/plan-fields.ts';
import { beginCheck } from '../../support/check.ts';
import { touch } from '../../support/input-methods.ts';
import { keptText } from '../../support/kept-text.ts';
import { pagesOf } from '../../support/pdf.ts';
import { nl } from '../../support/text.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';

test.use({ hasTouch: true });

const FIELDS = PLAN_PARTS.flatMap<PlanField>(({ fields }) => fields);
/** 85.6 × 54 mm in CSS pixels. */
const CARD = { width: (85.6 * 96) / 25.4, height: (54 * 96) / 25.4 };

const press = (page: Page, key: Parameters<typeof nl>[0]) =>
  page.getByRole('button', { name: nl(key), exact: true }).tap();
const field = (page: Page, id: PlanField['id']) =>
  page.getByRole('textbox', { name: nl(`plan.fields.${id}.label`), exact: true });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** From a question of a check to the plan. */
async function openPlan(page: Page): Promise<void> {
  await press(page, 'check.question.stop');
  await press(page, 'plan.open');
  await expect(heading(page)).toHaveText(nl('plan.title'));
}

async function startPlan(page: Page, keep: boolean): Promise<void> {
  await page.goto('./');
  await beginCheck(page, touch(), 'mantelzorg', keep);
  await openPlan(page);
}

async function openPlanAgain(page: Page): Promise<void> {
  await page.reload();
  await page.getByRole('button', { name: nl('start.resumeTitle') }).tap();
  await press(page, 'check.intro.continue');
  await openPlan(page);
}

test('finds the plan again after a reload, for who said yes', async ({ page }) => {
  await startPlan(page, true);
  await touch().write(field(page, 'first'), 'Els, 06 12 34 56 78');
  await field(page, 'rhythm').fill('Acht uur op.\nTien uur koffie.');
  await expect.poll(() => keptText(page)).toContain('koffie.');
  await openPlanAgain(page);
  await expect(field(page, 'first')).toHaveText('Els, 06 12 34 56 78');
  await expect(field(page, 'rhythm')).toHaveText('Acht uur op.\nTien uur koffie.', { useInnerText: true });
  await expect(page.getByText(nl('check.keep.isKept'))).toBeVisible();
});

test('keeps nothing of it for who said no, and all of it for who changes their mind', async ({ page }) => {
  await startPlan(page, false);
  await field(page, 'first').fill('Els');
  await expect(page.getByText(nl('check.keep.notKept'))).toBeVisible();
  await press(page, 'plan.sheet.show');
  await expect(page.getByRole('article')).toContainText('Els');
  expect(await keptText(page)).toBe('');
  await page.reload();
  await expect(page.getByRole('button', { name: nl('start.resumeTitle') })).toBeHidden();

  await startPlan(page, false);
  await expect(field(page, 'first')).toBeEmpty();
  await field(page, 'first').fill('Henk');
  await press(page, 'check.keep.keepNow');
  await expect.poll(() => keptText(page)).toContain('Henk');
  await openPlanAgain(page);
  await expect(field(page, 'first')).toHaveText('Henk');
});

test('has no text control and says who can read it', async ({ page }) => {
  await startPlan(page, true);
  await expect(page.locator('input, textarea')).toHaveCount(0);
  await expect(page.getByRole('textbox')).toHaveCount(FIELDS.length);
  await expect(page.getByText(nl('plan.readable'))).toBeVisible();
});

test('prints what was filled in, and nothing else, on one A4', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-22T10:00');
  await startPlan(page, true);
  await press(page, 'plan.sheet.show');
  await expect(page.getByText(nl('plan.nothing'))).toBeVisible();
  await expect(page.getByRole('article')).toBeHidden();
  await page.goBack();

  await field(page, 'second').fill('Buurman Henk, 0186 12 34 56');
  await field(page, 'calms').fill('Muziek.\nEen stukje lopen.');
  await field(page, 'place').fill('In de keukenla');
  await press(page, 'plan.sheet.show');
  await expectAccessible(page);
  await page.emulateMedia({ media: 'print' });
  const paper = page.getByRole('article');
  await expect(paper).toContainText('22 november 2026');
  await expect(paper).toContainText(/0186\s12\s34\s56/);
  await expect(paper.getByText(`${nl('plan.fields.calms.paper')}: Muziek.`)).toBeVisible();
  await expect(paper.getByRole('heading')).toHaveText([
    nl('plan.title'),
    nl('plan.parts.takeOver.paper'),
    nl('plan.parts.person.paper'),
  ]);
  await expect(paper.getByText(nl('plan.fields.first.paper'))).toBeHidden();
  for (const role of ['banner', 'contentinfo', 'button'] as const) await expect(page.getByRole(role)).toHaveCount(0);
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  await page.emulateMedia({ media: 'screen' });
});

test('prints a plan in which nothing stands as one A4 with lines to write on', async ({ page }) => {
  await startPlan(page, false);
  await page.emulateMedia({ media: 'print' });
  const paper = page.getByRole('article');
  for (const { id, ...field } of FIELDS)
    if (!('isForCard' in field)) await expect(paper.getByText(`${nl(`plan.fields.${id}.paper`)}:`)).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  await page.emulateMedia({ media: 'screen' });
});

test('goes on to a second page when every field is full', async ({ page }) => {
  await startPlan(page, false);
  for (const { id, most } of FIELDS) await field(page, id).fill('Nog wat woorden hierover. '.repeat(20).slice(0, most));
  await press(page, 'plan.sheet.show');
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(2);
});

test('calls the printer of the browser', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await startPlan(page, false);
  await field(page, 'first').fill('Els');
  await press(page, 'plan.sheet.show');
  await press(page, 'plan.sheet.print');
  await expect(page.locator('body[data-printed]')).toBeVisible();
});

test('makes a card of the size of a bank card, with the first two to call and where the plan lies', async ({
  page,
}) => {
  await startPlan(page, true);
  await press(page, 'plan.card.show');
  await expect(page.getByText(nl('plan.card.nobody'))).toBeVisible();
  await page.goBack();

  await field(page, 'first').fill('Els (dochter)\n06 12 34 56 78');
  await field(page, 'third').fill('Zus Marja');
  await field(page, 'place').fill('In de keukenla');
  await press(page, 'plan.card.show');
  await expectAccessible(page);
  await page.emulateMedia({ media: 'print' });
  const front = page.getByRole('region', { name: nl('plan.card.front') });
  const back = page.getByRole('region', { name: nl('plan.card.back') });
  await expect(front).toContainText(nl('plan.card.call'));
  await expect(front).toContainText(/Els \(dochter\), 06\s12\s34\s56\s78/);
  await expect(front).toContainText('Zus Marja');
  await expect(back).toContainText('In de keukenla');
  for (const face of [front, back]) {
    const box = await face.boundingBox();
    expect(Math.abs((box?.width ?? 0) - CARD.width)).toBeLessThan(1);
    expect(Math.abs((box?.height ?? 0) - CARD.height)).toBeLessThan(1);
  }
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  await page.emulateMedia({ media: 'screen' });
});

test('makes long words fit on the card, or says that some are missing', async ({ page }) => {
  await startPlan(page, false);
  const long =
    'Els van der Meer-de Vries, dochter, 06 12 34 56 78, of haar man Johannes op 0186 12 34 56 (alleen overdag)';
  await field(page, 'first').fill(long);
  await field(page, 'second').fill(long);
  await press(page, 'plan.card.show');
  const front = page.getByRole('region', { name: nl('plan.card.front') });
  await expect(front).toContainText('(alleen overdag)');
  const isInside = () =>
    front.evaluate((face) => {
      const { bottom } = face.getBoundingClientRect();
      return [...face.querySelectorAll('p')].every((words) => words.getBoundingClientRect().bottom <= bottom);
    });
  expect(await isInside()).toBe(true);
  await expect(page.getByText(nl('plan.card.cut'))).toBeHidden();

  await page.goBack();
  // Twice: with narrow letters of a device one of them still fits.
  for (const name of ['first', 'second'] as const) await field(page, name).fill('W'.repeat(120));
  await press(page, 'plan.card.show');
  await expect(page.getByText(nl('plan.card.cut'))).toBeVisible();
  expect(await isInside()).toBe(true);
});

test('Back leads from paper to the form', async ({ page }) => {
  await startPlan(page, false);
  await field(page, 'first').fill('Els');
  await press(page, 'plan.sheet.show');
  await press(page, 'plan.card.show');
  await expect(heading(page)).toHaveText(nl('plan.card.title'));
  await expect(heading(page)).toBeFocused();
  await page.goBack();
  await expect(heading(page)).toHaveText(nl('plan.sheet.title'));
  await press(page, 'ui.back');
  await expect(field(page, 'first')).toHaveText('Els');
});

test('is erased after asking once more', async ({ page }) => {
  await startPlan(page, true);
  await field(page, 'first').fill('Marjolein');
  await expect.poll(() => keptText(page)).toContain('Marjolein');
  await press(page, 'plan.clear.ask');
  await press(page, 'plan.clear.cancel');
  await expect(field(page, 'first')).toHaveText('Marjolein');
  await press(page, 'plan.clear.ask');
  await press(page, 'plan.clear.confirm');
  await expect(page.getByText(nl('plan.clear.done'))).toBeVisible();
  await expect(page.getByRole('heading', { name: nl('plan.clear.title') })).toBeFocused();
  await expect.poll(() => keptText(page)).toContain('"plan":{}');
  await openPlanAgain(page);
  await expect(field(page, 'first')).toBeEmpty();
});

test('fits 320 px without sideways scrolling, with text at 200%', async ({ page }) => {
  await startPlan(page, false);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  await field(page, 'first').fill('Els van der Meer-de Vries');
  expect(await isWide()).toBe(false);
  for (const view of ['plan.sheet.show', 'plan.card.show'] as const) {
    await press(page, view);
    expect(await isWide()).toBe(false);
    await page.goBack();
  }
});
