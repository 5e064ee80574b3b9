import type { Page } from '@playwright/test';
import { nl } from '../../../tests/support/text.ts';
import type { Figure } from './figures.ts';
import { endOf, topOf } from './in-sight.ts';
import { choosePlaceBy, doCheck, type Given, openVisit, type Visit } from './visit.ts';

/** Everything weighs, and nothing can wait. */
const HEAVIEST: Given = {
  'your-life': 'none',
  situation: ['dementia'],
  'always-on-call': 'much',
  sleep: 'much',
  mood: 'much',
  support: 'none',
  'time-left': 'now',
  backup: 'nobody',
  safety: 'often',
  despair: 'often',
  'help-with': ['breather', 'practical', 'arranging', 'talk', 'learning'],
};

/** Answers whose outcome has as much as there can be of each kind: things that cannot wait, and help for many needs. */
export const HEAVY: readonly Given[] = [
  HEAVIEST,
  { ...HEAVIEST, 'your-life': 'young', 'young-age': 'under-18' },
  { ...HEAVIEST, situation: ['mental-health'], 'mental-health': ['psychosis'] },
  { ...HEAVIEST, despair: 'no' },
  { ...HEAVIEST, despair: 'no', safety: 'no' },
  { ...HEAVIEST, despair: 'no', safety: 'no', backup: 'few-days' },
  { ...HEAVIEST, despair: 'no', safety: 'no', backup: 'few-days', 'time-left': 'months' },
];
/** Letters of a place in each region; first none. */
const PLACES = ['', 'strij', 'heerl', 'maastr', 'moerw', 'veghe'];

const folded = ({ page }: Visit) =>
  page.getByRole('heading', { level: 2, name: nl('outcome.result.moreTitle'), exact: true });
const firstCall = ({ page }: Visit) => page.getByRole('main').locator('a[href^="tel:"]').first();

interface Heights {
  /** From the top of the page to what is folded, in CSS pixels. */
  readonly all: number;
  /** To the end of the first number to call. */
  readonly call: number;
}

/** The tallest of these outcomes in every region. */
async function tallest(page: Page, outcomes: readonly Given[]): Promise<Heights> {
  let most: Heights = { all: 0, call: 0 };
  for (const given of outcomes) {
    const visit = await openVisit(page);
    await doCheck(visit, 'mantelzorg', given);
    for (const place of PLACES) {
      if (place) await choosePlaceBy(visit, place);
      const all = await topOf(folded(visit));
      const call = await endOf(firstCall(visit));
      most = { all: Math.max(most.all, all), call: Math.max(most.call, call) };
    }
  }
  return most;
}

const MARKS: Given = { body: 4, mind: 3, meaning: 6, quality: 7, 'taking-part': 2, 'daily-life': 5 };

/** How much there is on the heaviest outcomes before what is folded, on a phone of 360×640. */
export async function heavyFigures(page: Page, outcomes = HEAVY): Promise<readonly Figure[]> {
  const heavy = await tallest(page, outcomes);
  return [
    {
      what: 'outcome, heaviest, before what is folded',
      unit: 'px',
      before: 5632,
      now: heavy.all,
      goal: { atMost: 1600 },
    },
    {
      what: 'outcome, end of the first number to call',
      unit: 'px',
      before: 4850,
      now: heavy.call,
      goal: { atMost: 640 },
    },
  ];
}

/** The same of an outcome that is six marks. */
export async function markFigures(page: Page): Promise<readonly Figure[]> {
  const marks = await openVisit(page);
  await doCheck(marks, 'positieve-gezondheid', MARKS);
  await choosePlaceBy(marks, 'strij');
  return [
    {
      what: 'six marks: before what is folded',
      unit: 'px',
      now: await topOf(folded(marks)),
      goal: { atMost: 1600 },
    },
    {
      what: 'six marks: top of the first help',
      unit: 'px',
      now: await topOf(marks.page.locator('.need-panel').first()),
      goal: { atMost: 640 },
    },
  ];
}
