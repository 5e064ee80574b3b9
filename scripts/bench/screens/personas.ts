import { readFileSync } from 'node:fs';
import type { NeedGroup } from '../../../src/shared/need-groups.ts';
import { cards } from '../../../tests/support/cards.ts';
import { nl } from '../../../tests/support/text.ts';
import { choosePlaceBy, doCheck, type Given, tap, type Visit } from './visit.ts';

const CARERS = 'mantelzorg';

/** Cares for her husband, who has Parkinson's, in Strijen; sleeps badly, and nobody takes over. */
export const WIFE: Given = {
  'your-life': 'none',
  situation: ['illness'],
  illness: ['parkinson'],
  'always-on-call': 'much',
  sleep: 'much',
  mood: 'some',
  support: 'some',
  'time-left': 'months',
  backup: 'nobody',
  safety: 'no',
  despair: 'no',
  'help-with': ['breather'],
};

const firstCall = (visit: Visit) => visit.page.getByRole('main').locator('a[href^="tel:"]:visible').first();

/** Her way by the check, up to the first number that she calls. */
export async function wifeByCheck(visit: Visit): Promise<void> {
  await doCheck(visit, CARERS, WIFE);
  await choosePlaceBy(visit, 'Strij');
  await tap(visit, firstCall(visit));
}

/** Her way by a search in her own words. */
export async function wifeBySearch(visit: Visit): Promise<void> {
  const { page } = visit;
  await tap(visit, page.getByRole('main').getByRole('button', { name: nl('start.find') }));
  visit.pages += 1;
  await tap(visit, page.getByRole('searchbox'));
  const words = 'oppas voor mijn man met parkinson in Strijen';
  await page.getByRole('searchbox').fill(words);
  visit.keys += words.length;
  await cards(page).first().waitFor();
  await tap(visit, firstCall(visit));
}

const PACK = 'dist/regions/zuid-limburg.json';

/**
 * The daughter in Heerlen opens a subject; how many cards of her own region she sees whole, without scrolling, and how many
 * the whole page has of them.
 */
export async function localCardsOfDaughter(visit: Visit, group: NeedGroup): Promise<{ seen: number; all: number }> {
  const { page } = visit;
  await tap(visit, page.getByRole('main').getByRole('button', { name: nl('start.find') }));
  visit.pages += 1;
  await choosePlaceBy(visit, 'Heerl');
  await tap(visit, page.getByRole('button', { name: nl(`needs.group.${group}`), exact: true }));
  await cards(page).first().waitFor();
  const { entries } = JSON.parse(readFileSync(PACK, 'utf8')) as { entries: readonly { readonly name: string }[] };
  const local = new Set(entries.map(({ name }) => name));
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll('.entry-card')].map((card) => {
      const { top, bottom } = card.getBoundingClientRect();
      const name = card.querySelector('.entry-card__open')?.textContent ?? '';
      return { name, isWhole: top >= 0 && bottom <= innerHeight };
    }),
  );
  const own = shown.filter(({ name }) => local.has(name));
  return { seen: own.filter(({ isWhole }) => isWhole).length, all: own.length };
}
