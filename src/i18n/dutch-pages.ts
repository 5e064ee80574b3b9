import { addTexts } from './i18n.ts';
import { SOURCE_LOCALE } from './language.ts';
import backup from './locales/nl/backup.json';
import check from './locales/nl/check.json';
import finder from './locales/nl/finder.json';
import list from './locales/nl/list.json';
import map from './locales/nl/map.json';
import moments from './locales/nl/moments.json';
import needs from './locales/nl/needs.json';
import pages from './locales/nl/pages.json';
import payer from './locales/nl/payer.json';
import plan from './locales/nl/plan.json';
import safety from './locales/nl/safety.json';
import sheet from './locales/nl/sheet.json';
import takeHome from './locales/nl/take-home.json';
import together from './locales/nl/together.json';
import verify from './locales/nl/verify.json';

/** Adds the Dutch texts of the other pages. Apart from the common ones, so that the first screen does not wait for them. */
export function addDutchPageTexts(): void {
  for (const [group, texts] of Object.entries({
    backup,
    check,
    finder,
    list,
    map,
    moments,
    needs,
    pages,
    payer,
    plan,
    safety,
    sheet,
    'take-home': takeHome,
    together,
    verify,
  }))
    addTexts(SOURCE_LOCALE, group, texts);
}
