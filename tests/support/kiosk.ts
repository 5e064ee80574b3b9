import { expect, type Page } from '@playwright/test';
import { answerAll, beginCheck, plainly, textsOf } from './check.ts';
import { type Hand, touch } from './input-methods.ts';
import { nl } from './text.ts';

/** The word that makes the app a kiosk where the deployment allows it. */
export const KIOSK = './?kiosk';

/** A tall screen as they stand in libraries, and a wide one. */
export const PORTRAIT = { width: 1080, height: 1920 };
export const LANDSCAPE = { width: 1920, height: 1080 };

/** What the tests of the kiosk `use`: a large touch screen and no phone. */
export const SCREEN = { viewport: PORTRAIT, hasTouch: true, isMobile: false };

const exactly = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

export const startButton = (page: Page) => exactly(page, nl('kiosk.attract.start'));
export const doneButton = (page: Page) => exactly(page, nl('kiosk.done.button'));
export const idleQuestion = (page: Page) => page.getByRole('alertdialog', { name: nl('kiosk.idle.title') });

/** Only between two sessions: the invitation, with nothing of a session on the screen. */
export async function expectInvitation(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: nl('kiosk.attract.title') })).toBeVisible();
  await expect(doneButton(page)).toBeHidden();
}

/** From nothing to the start page of a session. */
export async function beginSession(page: Page, hand: Hand = touch()): Promise<void> {
  await page.goto(KIOSK);
  await hand.press(startButton(page));
  await expect(page.getByRole('heading', { level: 1, name: nl('start.title') })).toBeVisible();
}

/** From the start page to the outcome of a check, the last answer of each question chosen; the outcome shown. */
export async function showOutcome(page: Page, hand: Hand, check = 'mantelzorg'): Promise<void> {
  await beginCheck(page, hand, check, null);
  await answerAll(
    page,
    hand,
    plainly((_, options) => options - 1),
  );
  await hand.press(exactly(page, nl('outcome.result.show')));
}

type Key = Parameters<typeof nl>[0];
const tap = (page: Page, key: Key) => touch().press(exactly(page, nl(key)));
/** A card that begins with this title. */
const openDoor = (page: Page, key: Key) => touch().press(page.getByRole('button', { name: nl(key) }).first());

/** Goes past every kind of screen of a session, and names each. */
export async function* everyKioskScreen(page: Page): AsyncGenerator<string> {
  await page.goto(KIOSK);
  await expect(startButton(page)).toBeVisible();
  yield 'invitation';
  await beginSession(page);
  yield 'start';
  await touch().press(page.getByRole('button', { name: textsOf('positieve-gezondheid').title }));
  yield 'introduction';
  await tap(page, 'check.intro.begin');
  yield 'rating';
  await tap(page, 'ui.back');
  await tap(page, 'shell.nav.start');
  await beginCheck(page, touch(), 'mantelzorg', null);
  yield 'question';
  await answerAll(
    page,
    touch(),
    plainly((_, options) => options - 1),
  );
  yield 'closed outcome';
  await tap(page, 'outcome.result.show');
  yield 'outcome';
  for (const door of ['outcome.result.doorCall', 'outcome.result.doorFind', 'outcome.result.goals'] as const) {
    await openDoor(page, door);
    yield door;
    await openDoor(page, 'ui.back');
    await expect(page.getByRole('heading', { level: 1, name: nl('outcome.result.title') })).toBeVisible();
  }
  await tap(page, 'outcome.result.change');
  yield 'answers';
  await tap(page, 'shell.nav.find');
  await page.getByRole('searchbox').fill('dementie');
  yield 'finding';
  await page.getByText(nl('find.narrow')).tap();
  yield 'narrowing';
  await touch().press(page.getByRole('main').getByRole('listitem').getByRole('button').first());
  await tap(page, 'entry.save');
  await page.getByText(nl('kiosk.outside.code')).first().tap();
  yield 'entry';
  for (const key of [
    'shell.nav.list',
    'shell.nav.help',
    'shell.footer.privacy',
    'shell.footer.accessibility',
    'shell.footer.about',
  ] as const) {
    await tap(page, key);
    yield key;
  }
  await tap(page, 'shell.nav.list');
  for (const key of [
    'take-home.title',
    'take-home.answers.start',
    'take-home.answers.make',
    'take-home.words.written',
  ] as const) {
    await tap(page, key);
    if (key === 'take-home.answers.start') await page.getByRole('main').getByRole('checkbox').first().check();
    yield key;
  }
  await tap(page, 'shell.nav.find');
  await page.getByRole('button', { name: nl('payer.link.short') }).tap();
  yield 'payer';
  await doneButton(page).tap();
  yield 'done?';
  await tap(page, 'kiosk.done.no');
}
