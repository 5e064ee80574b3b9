import { expect, type Locator, type Page } from '@playwright/test';
import { answerAll, answersOf, plainly, textsOf } from '../check.ts';
import { touch } from '../input-methods.ts';
import { textIn } from '../text.ts';
import { openMenu } from '../ways.ts';
import { hear, read } from './voice.ts';

const CHECK = 'mantelzorg';
const MOST_UNCOUNTED = 12;
/** Words of someone who does not want to live: what comes first is help at once. */
const DISTRESS: Readonly<Record<string, string>> = {
  nl: 'ik wil niet meer leven',
  'nl-x-simpel': 'ik wil niet meer leven',
  en: 'i want to kill myself',
  ar: 'أريد أن أموت',
};

export interface Stage {
  readonly name: string;
  /** What is said by itself on the way there; empty where nothing was pressed. */
  readonly said: readonly string[];
  /** What is there to read, from the top; empty where the page is still the same. */
  readonly read: readonly string[];
}

/** Someone who listens, with a keyboard, on the main road in one language. */
class Listener {
  readonly #page: Page;
  readonly #language: string;

  constructor(page: Page, language: string) {
    this.#page = page;
    this.#language = language;
  }

  text(key: string, values: Readonly<Record<string, number>> = {}): string {
    return textIn(this.#language, key, values);
  }

  button(name: string): Locator {
    return this.#page.getByRole('button', { name }).first();
  }

  async #after(name: string, act: () => Promise<unknown>, isNewPage: boolean): Promise<Stage> {
    const said = await hear(this.#page, act);
    return { name, said, read: isNewPage ? await read(this.#page) : [] };
  }

  /** Enter on a control; to another page unless told otherwise. */
  async press(name: string, control: Locator, isNewPage = true): Promise<Stage> {
    await control.focus();
    return this.#after(name, () => this.#page.keyboard.press('Enter'), isNewPage);
  }

  /** The browser itself tells that an answer is chosen: nothing for a script to hear. */
  async choose(option: Locator): Promise<void> {
    await option.focus();
    await this.#page.keyboard.press('Space');
    await expect(option).toBeChecked();
  }

  async search(name: string, words: string): Promise<Stage> {
    const field = this.#page.getByRole('searchbox');
    await field.fill('');
    return this.#after(name, () => field.pressSequentially(words), true);
  }

  async menu(key: string): Promise<Locator> {
    await openMenu(this.#page, this.#language);
    return this.#page.getByRole('button', { name: this.text(key), exact: true }).first();
  }
}

/** The first questions choose the others, so they have no number yet. */
async function* countedQuestion(page: Page, listener: Listener, next: Locator): AsyncGenerator<Stage> {
  const progress = page.locator('#progress');
  for (let asked = 0; asked < MOST_UNCOUNTED && !/\d/.test((await progress.textContent()) ?? ''); asked += 1) {
    await listener.choose(answersOf(page).last());
    const question = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    await next.click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(question);
  }
  await listener.choose(answersOf(page).last());
  yield listener.press('a question with a number', next);
}

async function* check(page: Page, listener: Listener, language: string): AsyncGenerator<Stage> {
  const next = listener.button(listener.text('check.question.next'));
  yield listener.press('the check', listener.button(textsOf(CHECK, language).title));
  yield listener.press('may it be kept?', listener.button(listener.text('check.intro.begin')));
  yield listener.press('first question', listener.button(listener.text('check.keep.no')));
  yield listener.press('next without an answer', next, false);
  await listener.choose(answersOf(page).first());
  yield listener.press('second question', next);
  yield* countedQuestion(page, listener, next);
  await answerAll(
    page,
    touch(),
    plainly((_, options) => options - 1, language),
    language,
  );
  yield { name: 'outcome', said: [], read: await read(page) };
}

async function* help(page: Page, listener: Listener, language: string): AsyncGenerator<Stage> {
  yield listener.press('all help that fits', listener.button(listener.text('outcome.result.doorFind')));
  yield listener.press('an entry', page.getByRole('main').locator('.entry-card').getByRole('button').first());
  yield listener.press('on the list', listener.button(listener.text('entry.save')), false);
  yield listener.press('my list', await listener.menu('shell.nav.list'));
  yield listener.press('finding', await listener.menu('shell.nav.find'));
  yield listener.search('found', 'dementie');
  yield listener.search('found in distress', DISTRESS[language] ?? '');
}

/** From the start page to a search, heard and read. */
export async function* mainRoad(page: Page, language: string): AsyncGenerator<Stage> {
  const listener = new Listener(page, language);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(listener.text('start.title'));
  yield { name: 'start', said: [], read: await read(page, 'body') };
  yield* check(page, listener, language);
  yield* help(page, listener, language);
}
