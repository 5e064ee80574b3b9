import { expect, type Page } from '@playwright/test';
import { answerAll, beginCheck, plainly } from './check.ts';
import { MIND, openEntry } from './entries.ts';
import { touch } from './input-methods.ts';
import { chooseRegion } from './place.ts';
import { nl } from './text.ts';
import { goTo, openReading } from './ways.ts';

type Key = Parameters<typeof nl>[0];

/** Presses what begins with this text, wherever it stands on the page. */
const to = (page: Page, key: Key) =>
  page
    .getByRole('button', { name: nl(key) })
    .first()
    .tap();
const isOn = (page: Page, key: Key) => expect(page.getByRole('heading', { level: 1 })).toHaveText(nl(key));

/** What someone makes for later: plan, moments, reading, and what they see who look over a shoulder. */
async function* tools(page: Page): AsyncGenerator<string> {
  await page.goto('./');
  await to(page, 'start.plan');
  await page.getByRole('textbox').first().fill('Buurvrouw Els');
  yield 'plan';
  await to(page, 'plan.sheet.show');
  yield 'plan on paper';
  await page.goto('./');
  await to(page, 'start.moments');
  await isOn(page, 'moments.title');
  await page.getByRole('radio').first().check();
  await to(page, 'moments.save');
  yield 'moments';
  await openReading(page);
  yield 'reading';
  await to(page, 'shell.footer.data');
  await to(page, 'safety.more');
  await isOn(page, 'safety.title');
  yield 'when someone watches';
  await page.goBack();
  await to(page, 'data.backup');
  await isOn(page, 'backup.title');
  yield 'backup';
}

/** Finding by subject, on the map, who pays, and what a desk hands over. */
async function* findings(page: Page): AsyncGenerator<string> {
  await page.goto('./');
  await goTo(page, 'find');
  await chooseRegion(page);
  yield 'subjects';
  await to(page, 'needs.group.company');
  await page.getByRole('radio', { name: nl('map.viewMap'), exact: true }).check();
  yield 'map';
  await to(page, 'payer.link.short');
  await to(page, 'payer.show');
  yield 'payer';
  await openEntry(page, MIND, 'ik wil niet meer leven mind korrelatie');
  await to(page, 'entry.save');
  await goTo(page, 'list');
  await to(page, 'take-home.title');
  await isOn(page, 'take-home.title');
  yield 'take home';
  for (const fragment of ['#/onderwerp/night-rest/Strijen', '#/check', '#/poster']) {
    await page.goto(`./${fragment}`);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    yield fragment;
  }
}

/** Around a check: going on later, another answer, a goal, and a second time beside the first. */
async function* around(page: Page): AsyncGenerator<string> {
  await page.goto('./');
  await beginCheck(page, touch(), 'positieve-gezondheid', false);
  yield 'a mark of ten';
  await to(page, 'check.question.stop');
  yield 'later';
  await page.goBack();
  await answerAll(
    page,
    touch(),
    plainly((_, options) => Math.floor(options / 2)),
  );
  yield 'six marks';
  await to(page, 'outcome.result.goals');
  await page.getByRole('main').getByRole('button', { pressed: false }).first().tap();
  yield 'goals chosen';
}

/** Past the kinds of screen that lie off the road of `everyScreen`. */
export async function* moreScreens(page: Page): AsyncGenerator<string> {
  yield* tools(page);
  yield* findings(page);
  yield* around(page);
}
