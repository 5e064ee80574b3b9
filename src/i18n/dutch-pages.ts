import { addTexts } from './i18n.ts';
import { SOURCE_LOCALE } from './language.ts';
import check from './locales/nl/check.json';
import finder from './locales/nl/finder.json';
import pages from './locales/nl/pages.json';

/** Adds the Dutch texts of the other pages. Apart from the common ones, so that the first screen does not wait for them. */
export function addDutchPageTexts(): void {
  for (const [group, texts] of Object.entries({ check, finder, pages })) addTexts(SOURCE_LOCALE, group, texts);
}
