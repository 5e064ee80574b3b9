import { addTexts } from './i18n.ts';
import { SOURCE_LOCALE } from './language.ts';
import common from './locales/nl/common.json';
import help from './locales/nl/help.json';

/** Adds the Dutch texts that the first screen needs. */
export function addDutchCommonTexts(): void {
  addTexts(SOURCE_LOCALE, 'common', common);
  // Whatever else fails to arrive, the help lines are there.
  addTexts(SOURCE_LOCALE, 'help', help);
}
