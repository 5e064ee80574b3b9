import type { Page } from '@playwright/test';
import { cardNames, cards } from '../../support/cards.ts';
import { answersOf, beginCheck, unfold } from '../../support/check.ts';
import { button, MIND, openEntry } from '../../support/entries.ts';
import { type Hand, keyboard } from '../../support/input-methods.ts';
import { beginSession, doneButton, expectInvitation, SCREEN, showOutcome } from '../../support/kiosk.ts';
import { eyesClosed, twoKeys } from '../../support/other-hands.ts';
import { choosePlace, REGION } from '../../support/place.ts';
import { countOutside } from '../../support/press/perceived.ts';
import { nl } from '../../support/text.ts';
import { goTo } from '../../support/ways.ts';
import { expect, test } from '../fixtures.ts';

type HandOf = (page: Page) => Hand;

const HANDS: Readonly<Record<string, HandOf>> = { 'by keyboard alone': keyboard, 'with eyes closed': eyesClosed };
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function searchAndMap(page: Page, hand: Hand): Promise<void> {
  await page.goto('./');
  await hand.press(page.getByRole('button', { name: nl('start.find') }));
  await choosePlace(page, REGION.name, hand);
  await hand.write(page.getByRole('searchbox'), 'dagbesteding');
  await expect(page.getByRole('status').filter({ hasText: /resultaten/ })).toBeAttached();
  await hand.press(page.getByRole('main').getByRole('button', { name: nl('find.clear') }));
  await hand.press(page.getByRole('button', { name: nl('needs.group.company'), exact: true }));
  await hand.choose(page.getByRole('radio', { name: nl('map.viewMap'), exact: true }));
  await hand.press(
    page
      .getByRole('list', { name: nl('map.places') })
      .getByRole('button')
      .first(),
  );
  await expect(page.getByRole('heading', { level: 2, name: /\(\d+\)$/ })).toBeFocused();
  const name = (await cardNames(page).first().textContent()) ?? '';
  await hand.press(cardNames(page).first());
  await expect(heading(page)).toHaveText(name);
}

async function printList(page: Page, hand: Hand): Promise<void> {
  await page.addInitScript(countOutside);
  await page.goto('./');
  await openEntry(page, MIND, 'mind korrelatie');
  await hand.press(button(page, 'entry.save'));
  await goTo(page, 'list', 'nl', hand);
  await hand.press(button(page, 'list.paper.show'));
  await hand.press(button(page, 'list.paper.print'));
  await expect(page.locator('html')).toHaveAttribute('data-outside', '1');
}

async function wipe(page: Page, hand: Hand): Promise<void> {
  await page.goto('./');
  await openEntry(page, MIND, 'mind korrelatie');
  await button(page, 'entry.save').click();
  await hand.press(button(page, 'check.keep.yes'));
  await hand.press(page.getByRole('contentinfo').getByRole('button', { name: nl('shell.footer.data') }));
  await hand.press(page.getByRole('main').getByRole('button', { name: nl('data.wipe'), exact: true }));
  await hand.press(page.getByRole('button', { name: nl('data.wipeConfirm') }));
  await expect(heading(page)).toHaveText(nl('start.title'));
  await goTo(page, 'list');
  await expect(cards(page)).toHaveCount(0);
}

async function exit(page: Page, hand: Hand): Promise<void> {
  await page.goto('./');
  await goTo(page, 'help', 'nl', hand);
  const bar = page.getByRole('complementary', { name: nl('shell.exit.now') });
  await hand.press(bar.getByRole('button', { name: nl('shell.exit.now') }));
  await expect(heading(page)).toHaveText('Linzensoep met wortel');
}

const JOURNEYS = {
  'a search, to the map and an entry': searchAndMap,
  'a list, on paper': printList,
  wiping: wipe,
  leaving: exit,
};

for (const [how, handOf] of Object.entries(HANDS))
  for (const [what, journey] of Object.entries(JOURNEYS))
    test(`${what}, ${how}`, ({ page }) => journey(page, handOf(page)));

for (const [what, journey] of Object.entries({ 'a list, on paper': printList, wiping: wipe, leaving: exit }))
  test(`${what}, with two keys`, ({ page }) => journey(page, twoKeys(page)));

test.describe('in a kiosk', () => {
  test.use(SCREEN);

  for (const [how, handOf] of Object.entries({ ...HANDS, 'with two keys': twoKeys }))
    test(`a check, its outcome and the end, ${how}`, async ({ page }) => {
      const hand = handOf(page);
      await beginSession(page, hand);
      await showOutcome(page, hand, 'positieve-gezondheid-kind');
      await hand.press(doneButton(page));
      await hand.press(page.getByRole('alertdialog').getByRole('button', { name: nl('kiosk.done.yes') }));
      await expectInvitation(page);
    });

  test('searching, what lies behind the keys and an entry, with two keys', async ({ page }) => {
    const hand = twoKeys(page);
    await beginSession(page, hand);
    await hand.press(page.getByRole('button', { name: nl('start.find') }));
    await hand.write(page.getByRole('searchbox'), 'hulp');
    await hand.press(page.getByRole('button', { name: nl('keyboard.done'), exact: true }));
    await unfold(page, hand, nl('find.narrow'));
    await hand.press(cardNames(page).first());
    await hand.press(button(page, 'entry.save'));
    await expect(page.getByText(nl('entry.saved'))).toBeVisible();
  });

  test('answers of which more can be chosen, with two keys', async ({ page }) => {
    const hand = twoKeys(page);
    await beginSession(page, hand);
    await beginCheck(page, hand, 'thuis-in-de-wijk', null);
    for (let asked = 0; asked < 20 && (await answersOf(page).first().getAttribute('type')) !== 'checkbox'; asked += 1) {
      const question = (await heading(page).textContent()) ?? '';
      await hand.press(page.getByRole('button', { name: nl('check.question.skip') }));
      await expect(heading(page)).not.toHaveText(question);
    }
    await hand.choose(answersOf(page).nth(1));
  });
});
