import type { Page } from '@playwright/test';
import { cards } from '../../../tests/support/cards.ts';
import { misfits } from '../../../tests/support/question-fit.ts';
import { nl } from '../../../tests/support/text.ts';
import type { Figure } from './figures.ts';
import { cardHeight, endOf, topOf, wholeCards } from './in-sight.ts';
import { WIFE } from './personas.ts';
import { choosePlaceBy, doCheck, openVisit, tap } from './visit.ts';

const PHONE = { width: 360, height: 640 };
const LYING = { width: 740, height: 360 };

/** The questions of a check on which all is in sight without scrolling, upright and lying down. */
export async function questionFigures(page: Page): Promise<readonly Figure[]> {
  const visit = await openVisit(page);
  let asked = 0;
  const fitting = { upright: 0, lying: 0 };
  await doCheck(visit, 'mantelzorg', WIFE, async () => {
    asked += 1;
    await page.setViewportSize(LYING);
    fitting.lying += Number((await misfits(page)).length === 0);
    await page.setViewportSize(PHONE);
    fitting.upright += Number((await misfits(page)).length === 0);
  });
  return [
    { what: 'questions asked before the outcome', unit: 'questions', before: 33, now: asked, goal: { atMost: 13 } },
    {
      what: `of these with answers and Next in sight, 360×640`,
      unit: 'questions',
      before: '0 of 31',
      now: fitting.upright,
      goal: { atLeast: asked },
    },
    { what: 'the same, 740×360', unit: 'questions', before: '0 of 2', now: fitting.lying, goal: { atLeast: asked } },
  ];
}

async function startFigures(page: Page): Promise<readonly Figure[]> {
  await openVisit(page);
  const doors = page.locator('.door');
  const last = await endOf(doors.last());
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const header = await page
    .getByRole('banner')
    .evaluate((element) => Math.round(element.getBoundingClientRect().height));
  return [
    { what: 'first screen, end of the third door', unit: 'px', before: 936, now: last, goal: { atMost: 640 } },
    { what: 'header with letters of 200 %', unit: 'px', before: 553, now: header, goal: { atMost: 64 } },
  ];
}

/** The page to find help on, with a place and a search: where its cards are, and how tall. */
async function findFigures(page: Page): Promise<readonly Figure[]> {
  const opened = await openVisit(page);
  await tap(opened, page.getByRole('main').getByRole('button', { name: nl('start.find') }));
  const before = { taps: opened.taps, keys: opened.keys };
  await choosePlaceBy(opened, 'str');
  const chosen = await page.locator('#place').textContent();
  const place = chosen?.includes('Strijen') ? opened.keys - before.keys : Number.NaN;
  await page.getByRole('searchbox').fill('oppas voor mijn man');
  await cards(page).first().waitFor();
  return [
    { what: 'to choose Strijen: letters', unit: 'keys', before: 'row 76 of 292', now: place, goal: { atMost: 4 } },
    { what: 'to choose Strijen: presses', unit: 'taps', now: opened.taps - before.taps, goal: { atMost: 2 } },
    {
      what: 'search with a place, top of the first card',
      unit: 'px',
      before: 686,
      now: await topOf(cards(page).first()),
      goal: { atMost: 340 },
    },
    {
      what: 'search, whole cards in sight',
      unit: 'cards',
      before: 0,
      now: await wholeCards(page),
      goal: { atLeast: 2 },
    },
    {
      what: 'a card of a search, with why it is shown, on average',
      unit: 'px',
      before: 394,
      now: await cardHeight(page),
    },
  ];
}

/** Help for a subject, under the needs that it serves. */
async function subjectFigures(page: Page): Promise<readonly Figure[]> {
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: nl('needs.group.respite'), exact: true }).click();
  await page.locator('.need-section .entry-card').first().waitFor();
  return [
    {
      what: 'a card under a need, on average',
      unit: 'px',
      before: 394,
      now: await cardHeight(page),
      goal: { atMost: 160 },
    },
  ];
}

/** The page of an entry: a call, and what to say, in the first screen. */
async function entryFigures(page: Page): Promise<readonly Figure[]> {
  await page.getByRole('searchbox').fill('logeerzorg wijkpension');
  await cards(page).first().getByRole('heading').getByRole('button').click();
  await page.locator('.say').waitFor();
  return [
    {
      what: 'an entry, end of the number to call',
      unit: 'px',
      now: await endOf(page.locator('main a[href^="tel:"]').first()),
      goal: { atMost: 320 },
    },
    { what: 'an entry, end of what to say', unit: 'px', now: await endOf(page.locator('.say')), goal: { atMost: 640 } },
  ];
}

/** What is in sight on the screens of a phone of 360×640. */
export async function screenFigures(page: Page): Promise<readonly Figure[]> {
  return [
    ...(await startFigures(page)),
    ...(await findFigures(page)),
    ...(await subjectFigures(page)),
    ...(await entryFigures(page)),
  ];
}
