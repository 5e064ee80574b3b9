import { readTextsOf } from '../../scripts/build/content/content-files.ts';
import { openContent } from '../../scripts/open-content.ts';
import { addDutchCommonTexts, addTexts, SOURCE_LOCALE } from '../../src/i18n/index.ts';

// What the app fetches is there from the start, so that a test can ask for it at once.
openContent();
addDutchCommonTexts();
for (const part of ['check', 'rest', 'kiosk'] as const) {
  for (const [group, texts] of Object.entries(readTextsOf('.', SOURCE_LOCALE, part)))
    addTexts(SOURCE_LOCALE, group, texts as Readonly<Record<string, unknown>>);
}
