import { addTexts } from './i18n.ts';
import { SOURCE_LOCALE } from './language.ts';
import kiosk from './locales/nl/kiosk.json';

/** Adds the Dutch texts that only a kiosk needs. */
export const addDutchKioskTexts = (): void => addTexts(SOURCE_LOCALE, 'kiosk', kiosk);
