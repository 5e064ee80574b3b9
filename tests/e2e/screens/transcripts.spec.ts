import type { Page } from '@playwright/test';
import { answersOf, beginCheck } from '../../support/check.ts';
import { touch } from '../../support/input-methods.ts';
import { beginSession, doneButton, SCREEN } from '../../support/kiosk.ts';
import { nl, textIn } from '../../support/text.ts';
import { differenceFrom } from '../../support/transcript/golden.ts';
import { mainRoad, type Stage } from '../../support/transcript/main-road.ts';
import { hear } from '../../support/transcript/voice.ts';
import { chooseLanguage } from '../../support/ways.ts';
import { expect, test } from '../fixtures.ts';

test.use({ hasTouch: true });

/** Dates in the texts, and what is open or old, are those of this day. */
const NOW = '2026-11-22T10:00';
/** A page of a hundred entries is read by nobody: the rest is like the first. */
const MOST_LINES = 80;

const fileOf = (language: string) => new URL(`transcripts/${language}.txt`, import.meta.url);

const phrases = (head: string, all: readonly string[]): string[] =>
  all.length === 0
    ? []
    : [
        `  ${head}`,
        ...all.slice(0, MOST_LINES).map((phrase) => `    ${phrase}`),
        ...(all.length > MOST_LINES ? ['    …'] : []),
      ];

const linesOf = (stages: readonly Stage[]): string[] =>
  stages.flatMap(({ name, said, read }) => [
    `# ${name}`,
    ...phrases('said by itself', said),
    ...phrases('to read', read),
  ]);

async function listen(page: Page, language: string): Promise<Stage[]> {
  await page.clock.setFixedTime(NOW);
  await page.goto('./');
  if (language !== 'nl') await chooseLanguage(page, language);
  const stages: Stage[] = [];
  for await (const stage of mainRoad(page, language)) stages.push(stage);
  return stages;
}

/** What is said by itself on the way to a stage, and read there, of all that answers to a pattern. */
function found(stages: readonly Stage[], name: string, pattern: RegExp): readonly [number, number] {
  const { said, read } = stages.find((stage) => stage.name === name) ?? { said: [], read: [] };
  // What is read with a heading is a description of it there, and stands in the page once.
  const isOwn = (phrase: string) => pattern.test(phrase) && !phrase.startsWith('heading');
  return [said.filter((phrase) => pattern.test(phrase)).length, read.filter(isOwn).length];
}

/** The text of a key, with any number in its gaps. */
const anyNumber = (language: string, key: string): string =>
  textIn(language, key, { position: '#', total: '#' }).replaceAll('#', '[0-9٠-٩]+');

for (const language of ['nl', 'nl-x-simpel', 'en', 'ar'])
  test(`the main road is heard as it was, and nothing twice: ${language}`, async ({ page }, { config }) => {
    const stages = await listen(page, language);
    const progress = new RegExp(anyNumber(language, 'check.question.progress'));
    expect(found(stages, 'a question with a number', progress), 'progress').toEqual([1, 1]);
    const [count = 'nothing'] = stages.find(({ name }) => name === 'found')?.said ?? [];
    const words = count.replace('polite: ', '').replaceAll(/[.()]/g, '\\$&');
    expect(found(stages, 'found', new RegExp(`^(polite: )?${words}$`)), count).toEqual([1, 1]);
    expect(found(stages, 'found in distress', new RegExp(textIn(language, 'find.urgent.life'))), 'urgent').toEqual([
      1, 1,
    ]);
    // `npm run transcripts` writes them anew.
    const isUpdate = ['all', 'changed'].includes(config.updateSnapshots);
    expect(differenceFrom(fileOf(language), linesOf(stages), isUpdate)).toBeNull();
  });

test.describe('in a kiosk', () => {
  test.use(SCREEN);

  test('the question before all is wiped is said once, with what it is about', async ({ page }) => {
    await beginSession(page);
    await beginCheck(page, touch(), 'mantelzorg', null);
    await touch().choose(answersOf(page).first());
    await doneButton(page).focus();
    const said = await hear(page, () => page.keyboard.press('Enter'));
    // The script tells of what came as well, as if it were a status.
    const asked = said.filter((phrase) => phrase.includes(nl('kiosk.done.title')) && !phrase.startsWith('assertive'));
    expect(asked).toEqual([`alertdialog, ${nl('kiosk.done.title')}, ${nl('kiosk.done.text')}`]);
  });
});
