import { addTexts, SOURCE_LOCALE } from '../../i18n/index.ts';
import { CHECK_CARDS } from './check-cards.ts';
import { CHECK_TEXTS } from './check-texts.ts';

/** Adds the few Dutch texts of the checks that the first screen shows. */
export function addCardTexts(): void {
  const cards = CHECK_CARDS.map(({ id, title, summary }) => [id, { title, summary }] as const);
  addTexts(SOURCE_LOCALE, CHECK_TEXTS, Object.fromEntries(cards));
}
