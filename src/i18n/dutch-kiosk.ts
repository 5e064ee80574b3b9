import { addTexts } from './i18n.ts';
import { SOURCE_LOCALE } from './language.ts';
import keyboard from './locales/nl/keyboard.json';
import kiosk from './locales/nl/kiosk.json';
import staff from './locales/nl/staff.json';

/** Adds the Dutch texts that only a kiosk needs. */
export function addDutchKioskTexts(): void {
  for (const [group, texts] of Object.entries({ keyboard, kiosk, staff })) addTexts(SOURCE_LOCALE, group, texts);
}
