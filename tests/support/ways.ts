import { expect, type Locator, type Page } from '@playwright/test';
import { type Hand, mouse } from './input-methods.ts';
import { slotOf } from './pseudo/pseudo-texts.ts';
import { nl, spokenLanguage, textIn } from './text.ts';

type MainPage = 'start' | 'find' | 'list' | 'help';

const LANGUAGES = ['nl', 'en'];

/** Out of a question, which has neither menu nor footer: by way of "Hulp nu", which leaves the question as it is. */
export async function leaveQuestion(page: Page, hand: Pick<Hand, 'press'> = mouse()): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  const isQuestion = await page.getByRole('group').locator('input[name="answer"]').first().isVisible();
  if (isQuestion) await hand.press(page.getByRole('button', { name: nl('shell.nav.help'), exact: true }));
}

/** Opens the menu where a narrow screen has folded it. */
export async function openMenu(page: Page, language = 'nl', hand: Pick<Hand, 'press'> = mouse()): Promise<void> {
  const menu = page.getByRole('button', { name: textIn(language, 'shell.nav.menu'), exact: true });
  if ((await menu.isVisible()) && (await menu.getAttribute('aria-expanded')) === 'false') await hand.press(menu);
}

/** To one of the main pages, by the menu. */
export async function goTo(
  page: Page,
  to: MainPage,
  language = 'nl',
  hand: Pick<Hand, 'press'> = mouse(),
): Promise<void> {
  const item = page.getByRole('button', { name: textIn(language, `shell.nav.${to}`), exact: true }).first();
  if (!(await item.isVisible())) await openMenu(page, language, hand);
  await hand.press(item);
}

/** Another language, by the menu. */
export async function chooseLanguage(page: Page, language: string): Promise<void> {
  const list = page.getByLabel(nl('shell.footer.language')).or(page.getByLabel(textIn('en', 'shell.footer.language')));
  for (const shown of LANGUAGES) await openMenu(page, shown);
  await list.selectOption(slotOf(language));
  await expect(page.locator('html')).toHaveAttribute('lang', spokenLanguage(language), { timeout: 15_000 });
  // A simpler form is the same language to a machine: a text of it says that it came.
  await expect(page.getByText(textIn(language, 'shell.footer.accessibility')).first()).toBeAttached();
}

/** Opens the page with the choices for reading, by the foot of the page. */
export async function openReading(page: Page): Promise<void> {
  await page.getByRole('button', { name: nl('shell.footer.look'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: nl('shell.footer.look') })).toBeVisible();
}

/** One of the choices for reading, on their page. */
export const readingChoice = (page: Page, group: string, choice: string): Locator =>
  page.getByRole('group', { name: group, exact: true }).getByRole('radio', { name: choice, exact: true });

/** Light letters on dark: a change of what is kept that is made in two taps. */
export async function chooseDark(page: Page): Promise<void> {
  await openReading(page);
  await page.getByRole('radio', { name: nl('shell.footer.lookDark') }).check();
}
