export { addDutchCommonTexts } from './dutch.ts';
export { addDutchKioskTexts } from './dutch-kiosk.ts';
export { addDutchPageTexts } from './dutch-pages.ts';
export { formatDate, formatEuro, formatList } from './format.ts';
export { addTexts, formality, hasText, locale, showLocale, translate, translateList } from './i18n.ts';
export { LANGUAGES, type LocaleCode, SOURCE_LOCALE } from './language.ts';
export { loadLocale } from './load-locale.ts';
export { type TextKey, t, tList } from './t.ts';
