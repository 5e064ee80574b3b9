import type { Page } from '@playwright/test';
import { cardNames, cards } from '../../support/cards.ts';
import { answerAll, textsOf } from '../../support/check.ts';
import { touch } from '../../support/input-methods.ts';
import { doneButton, expectInvitation, idleQuestion, KIOSK, SCREEN, startButton } from '../../support/kiosk.ts';
import { nl, textIn } from '../../support/text.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';

test.use(SCREEN);

const CHECK = 'positieve-gezondheid';
const MINUTE = 60_000;

const button = (page: Page, key: Parameters<typeof nl>[0]) => page.getByRole('button', { name: nl(key), exact: true });
const step = (page: Page, number: number, name: 'check' | 'outcome' | 'help' | 'home') =>
  page.getByText(nl('together.step', { number, total: 4, name: nl(`together.steps.${name}`) }), { exact: true });
const curtain = (page: Page) => page.getByRole('dialog', { name: nl('together.curtain.title') });

async function beginTogether(page: Page): Promise<void> {
  await page.goto(KIOSK);
  await button(page, 'kiosk.attract.together').tap();
  await expect(page.getByRole('heading', { level: 1, name: nl('together.title') })).toBeVisible();
}

async function openQuestion(page: Page): Promise<void> {
  await beginTogether(page);
  await page.getByRole('button', { name: textsOf(CHECK).title }).tap();
  await button(page, 'check.intro.begin').tap();
  await expect(page.getByRole('group')).toBeVisible();
}

test('leads two people in four steps from the questions to three pieces of help and a list', async ({ page }) => {
  await beginTogether(page);
  await expect(step(page, 1, 'check')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: textsOf(CHECK).title }).tap();
  await button(page, 'check.intro.begin').tap();
  await expect(page.getByRole('note')).toContainText(nl('together.prompt'));
  await expectAccessible(page);
  await answerAll(page, touch(), () => 2);
  await expect(step(page, 2, 'outcome')).toBeVisible();
  await button(page, 'together.next.help').tap();
  await expect(step(page, 3, 'help')).toBeVisible();
  await expect(cards(page)).toHaveCount(3);
  await expectAccessible(page);
  await cardNames(page).first().tap();
  await button(page, 'entry.save').tap();
  await expect(step(page, 3, 'help')).toBeVisible();
  await button(page, 'together.next.home').tap();
  await expect(step(page, 4, 'home')).toBeVisible();
  await expect(page.getByText(textIn('nl', 'list.saved.count_one', { count: 1 }))).toBeVisible();
});

test('gives another prompt with another question, and none to who fills in alone', async ({ page }) => {
  await openQuestion(page);
  const first = await page.getByRole('note').textContent();
  await page.getByRole('group').locator('label').first().tap();
  await button(page, 'check.question.next').tap();
  await expect(page.getByRole('note')).not.toHaveText(first ?? '');
  await doneButton(page).tap();
  await button(page, 'kiosk.done.yes').tap();
  await expectInvitation(page);
  await startButton(page).tap();
  await page.getByRole('button', { name: textsOf(CHECK).title }).tap();
  await button(page, 'check.intro.begin').tap();
  await expect(page.getByRole('group')).toBeVisible();
  await expect(page.getByRole('note')).toHaveCount(0);
  await expect(button(page, 'together.curtain.hang')).toHaveCount(0);
});

test.describe('the curtain', () => {
  /** What a finger would touch, and an eye see, at a hundred places of the screen. */
  const behind = (page: Page) =>
    page.evaluate(
      () =>
        Array.from({ length: 100 }, (_, at) =>
          document.elementFromPoint(
            ((at % 10) + 0.5) * (innerWidth / 10),
            (Math.floor(at / 10) + 0.5) * (innerHeight / 10),
          ),
        ).filter((element) => !element?.closest('.curtain')).length,
    );

  /** The names that the browser itself gives to a screen reader. */
  async function spokenOn(page: Page): Promise<readonly string[]> {
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.flatMap(({ ignored, name }) => (ignored ? [] : [String(name?.value ?? '')]));
  }

  test('F9 hides everything at once, for eyes, hands and screen readers', async ({ page }) => {
    await openQuestion(page);
    const question = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    await page.keyboard.press('F9');
    await expect(curtain(page)).toBeVisible();
    expect(await behind(page)).toBe(0);
    const spoken = await spokenOn(page);
    expect(spoken).toContain(nl('together.curtain.title'));
    expect(spoken).not.toContain(question);
    expect(spoken).not.toContain(nl('kiosk.done.button'));
    await expectAccessible(page);
  });

  test('comes back by its button alone, to where someone was', async ({ page }) => {
    await openQuestion(page);
    await button(page, 'together.curtain.hang').tap();
    await expect(curtain(page)).toBeVisible();
    for (const key of ['Escape', 'Escape', 'Escape', 'F9', 'Enter', 'Space']) await page.keyboard.press(key);
    await page.touchscreen.tap(5, 5);
    await expect(curtain(page)).toBeVisible();
    expect(await behind(page)).toBe(0);
    await button(page, 'together.curtain.back').tap();
    await expect(curtain(page)).toBeHidden();
    await expect(page.getByRole('group')).toBeVisible();
    await expect(button(page, 'together.curtain.hang')).toBeFocused();
  });

  test('falls with the session', async ({ page }) => {
    await page.clock.install();
    await openQuestion(page);
    await page.keyboard.press('F9');
    await page.clock.runFor(16 * MINUTE);
    await expectInvitation(page);
    await expect(curtain(page)).toBeHidden();
  });
});

test('waits a quarter of an hour before it asks who is there', async ({ page }) => {
  await page.clock.install();
  await openQuestion(page);
  await page.clock.runFor(15 * MINUTE - 2000);
  await expect(idleQuestion(page)).toBeHidden();
  await page.clock.runFor(2000);
  await expect(idleQuestion(page)).toBeVisible();
});

test.describe('on a tablet of the library, without a kiosk', () => {
  test.use({ viewport: { width: 810, height: 1080 } });

  test('is a card on the first page, and stops where it began', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('button', { name: nl('start.together') }).tap();
    await expect(step(page, 1, 'check')).toBeVisible();
    await expect(page.getByText(nl('together.shared'))).toBeVisible();
    await page.keyboard.press('F9');
    await expect(curtain(page)).toBeVisible();
    await button(page, 'together.curtain.back').tap();
    await button(page, 'together.stop').tap();
    await expect(page.getByRole('heading', { level: 1, name: nl('start.title') })).toBeVisible();
    await expect(button(page, 'together.curtain.hang')).toHaveCount(0);
  });
});
