import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { textIn } from '../../../tests/support/text.ts';
import type { Chance } from './chance.ts';

const LANGUAGES = readdirSync('src/i18n/locales');
const MOST_QUESTIONS = 8;
/** Words that find something, to save it. */
const USUAL = ['mantelzorg', 'dagbesteding', 'even weg', 'dementie', 'vervoer'];

const button = (page: Page, language: string, key: string) =>
  page.getByRole('button', { name: textIn(language, key), exact: true }).first();

/** From the invitation to the start of the app, in some language, which is given back. */
async function begin(page: Page, chance: Chance): Promise<string> {
  const choices = page.getByRole('group').getByRole('button');
  await choices.first().waitFor();
  const choice = choices.nth(chance.below(await choices.count()));
  const language = (await choice.getAttribute('lang')) ?? LANGUAGES[0] ?? '';
  await choice.click();
  await button(page, language, 'kiosk.attract.start').click();
  return language;
}

/** Some questions of some check: answered at random, passed over now and then. */
async function answer(page: Page, language: string, chance: Chance): Promise<void> {
  const checks = page.getByRole('main').getByRole('listitem').getByRole('button');
  await checks.first().waitFor();
  await checks.nth(chance.below(3)).click();
  await button(page, language, 'check.intro.begin').click();
  const next = button(page, language, 'check.question.next');
  await next.waitFor();
  for (let asked = chance.below(MOST_QUESTIONS); asked >= 0 && (await next.isVisible()); asked -= 1) {
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    // The last box in the group, "hier wil ik over praten", is no answer.
    const options = page.getByRole('main').getByRole('group').locator('label:not(:has([name="talk"]))');
    // A question by which people are parted into roads says "to the result" in its place.
    const skip = button(page, language, 'check.question.skip').or(button(page, language, 'check.question.toResult'));
    if (chance.below(5) === 0) await skip.first().click();
    else {
      await options.nth(chance.below(await options.count())).click();
      await next.click();
    }
    await page.waitForFunction((before) => document.querySelector('h1')?.textContent !== before, heading);
  }
}

/** Searches with the marker, and sometimes saves something that was found with other words. */
async function search(page: Page, language: string, chance: Chance, marker: string): Promise<void> {
  // A question has no menu; "Hulp nu" leads out of it to a page that has one.
  const isQuestion = await page.locator('fieldset input[name="answer"]').first().isVisible();
  if (isQuestion) await button(page, language, 'shell.nav.help').click();
  await button(page, language, 'shell.nav.find').click();
  const field = page.getByRole('searchbox');
  if (chance.below(2) === 0) {
    await field.fill(chance.oneOf(USUAL));
    const found = page.getByRole('region', { name: textIn(language, 'find.resultsFor'), exact: true });
    await found.getByRole('listitem').getByRole('button').first().click();
    const save = button(page, language, 'entry.save');
    await save.click();
    await button(page, language, 'shell.nav.find').click();
  }
  await field.fill('');
  await field.pressSequentially(marker);
}

/** What someone does before they leave. Afterwards the marker is in the search field. */
export async function visit(page: Page, chance: Chance, marker: string): Promise<string> {
  const language = await begin(page, chance);
  if (chance.below(4) > 0) await answer(page, language, chance);
  await search(page, language, chance, marker);
  return language;
}

/** "Klaar, wis alles", and yes if that is asked. */
export async function finish(page: Page, language: string): Promise<void> {
  await button(page, language, 'kiosk.done.button').click();
  const yes = button(page, language, 'kiosk.done.yes');
  const invitation = page.getByRole('button', { name: /./ }).and(page.locator('[aria-pressed]'));
  await yes.or(invitation.first()).first().waitFor();
  if (await yes.isVisible()) await yes.click();
}

/** "Snel weg", by its button or by three times Shift, from the page with help in an emergency. */
export async function leaveQuickly(page: Page, language: string, chance: Chance): Promise<void> {
  // While the keyboard on the screen is there, the menu is not.
  await page.keyboard.press('Enter');
  await button(page, language, 'shell.nav.help').click();
  // Its name also says that it wipes; the first with these words is the hidden one, for the keyboard.
  const leave = page
    .getByRole('button')
    .filter({ hasText: textIn(language, 'shell.exit.now') })
    .last();
  await leave.waitFor();
  if (chance.below(2) === 0) await leave.click();
  else for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
}
