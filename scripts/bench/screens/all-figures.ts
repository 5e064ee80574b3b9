import type { Page } from '@playwright/test';
import type { Figure } from './figures.ts';
import { localCardsOfDaughter, wifeByCheck, wifeBySearch } from './personas.ts';
import { heavyFigures, markFigures } from './results.ts';
import { questionFigures, screenFigures } from './screens.ts';
import { openVisit } from './visit.ts';

/** The phone that what is promised is about. */
export const PHONE = { width: 360, height: 640 };
const DESKTOP = { width: 1280, height: 800 };

/** How many presses and pages it takes people to get to a number, and what they see. */
async function journeyFigures(page: Page): Promise<readonly Figure[]> {
  const byCheck = await openVisit(page);
  await wifeByCheck(byCheck);
  const bySearch = await openVisit(page);
  await wifeBySearch(bySearch);
  await page.setViewportSize(DESKTOP);
  const local = await localCardsOfDaughter(await openVisit(page), 'carers');
  await page.setViewportSize(PHONE);
  return [
    {
      what: 'wife of 71, by the check, to the first call',
      unit: 'taps',
      before: 69,
      now: byCheck.taps,
      goal: { atMost: 30 },
    },
    { what: 'the same', unit: 'pages', before: 37, now: byCheck.pages, goal: { atMost: 18 } },
    {
      what: 'wife of 71, by a search, to the first call',
      unit: 'taps',
      before: 4,
      now: bySearch.taps,
      goal: { atMost: 4 },
    },
    { what: 'the same', unit: 'pages', before: 3, now: bySearch.pages },
    {
      what: `daughter in Heerlen, whole at 1280×800 (of ${local.all} that the page has)`,
      unit: 'local cards',
      before: 0,
      now: local.seen,
      goal: { atLeast: 3 },
    },
  ];
}

/** What is measured apart from the rest, each from the first screen on. */
export const MEASURES = {
  journeys: journeyFigures,
  questions: questionFigures,
  'outcomes with much in them': heavyFigures,
  'an outcome of marks': markFigures,
  screens: screenFigures,
} as const;

/** Measures every screen that has a goal. The page becomes that of a phone of 360×640, and is left at the last screen. */
export async function* allFigures(page: Page): AsyncGenerator<Figure> {
  for (const measure of Object.values(MEASURES)) {
    await page.setViewportSize(PHONE);
    yield* await measure(page);
  }
}
