import { addTexts } from './i18n.ts';
import { SOURCE_LOCALE } from './language.ts';
import backup from './locales/nl/backup.json';
import catalogue from './locales/nl/catalogue.json';
import check from './locales/nl/check.json';
import data from './locales/nl/data.json';
import entry from './locales/nl/entry.json';
import find from './locales/nl/find.json';
import info from './locales/nl/info.json';
import list from './locales/nl/list.json';
import map from './locales/nl/map.json';
import moments from './locales/nl/moments.json';
import needs from './locales/nl/needs.json';
import outcome from './locales/nl/outcome.json';
import payer from './locales/nl/payer.json';
import plan from './locales/nl/plan.json';
import safety from './locales/nl/safety.json';
import sheet from './locales/nl/sheet.json';
import takeHome from './locales/nl/take-home.json';
import together from './locales/nl/together.json';

/** Adds the Dutch texts of the other pages. Apart from those of the first screen, which does not wait for them. */
export function addDutchPageTexts(): void {
  for (const [group, texts] of Object.entries({
    backup,
    catalogue,
    check,
    data,
    entry,
    find,
    info,
    list,
    map,
    moments,
    needs,
    outcome,
    payer,
    plan,
    safety,
    sheet,
    'take-home': takeHome,
    together,
  }))
    addTexts(SOURCE_LOCALE, group, texts);
}
