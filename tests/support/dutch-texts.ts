import { readTextsOf } from '../../scripts/build/content/read-texts.ts';
import { addTexts, SOURCE_LOCALE, type Texts } from '../../src/i18n/index.ts';

/** The Dutch texts by group, read once: files of one process share this module. */
const GROUPS = (['check', 'rest', 'kiosk'] as const).flatMap((part) =>
  Object.entries(readTextsOf('.', SOURCE_LOCALE, part) as Readonly<Record<string, Texts>>),
);

/** Adds the Dutch texts. As copies: what is added is written in when other texts come on top. */
export function addDutchTexts(): void {
  for (const [group, texts] of GROUPS) addTexts(SOURCE_LOCALE, group, structuredClone(texts));
}
