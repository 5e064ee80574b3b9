import { addTexts } from './i18n.ts';
import { SOURCE_LOCALE } from './language.ts';
import consent from './locales/nl/consent.json';
import shell from './locales/nl/shell.json';
import start from './locales/nl/start.json';
import ui from './locales/nl/ui.json';

/** Adds the Dutch texts that the first screen needs. Whatever else fails to arrive, the help lines are there. */
export function addDutchCommonTexts(): void {
  for (const [group, texts] of Object.entries({ consent, shell, start, ui })) addTexts(SOURCE_LOCALE, group, texts);
}
