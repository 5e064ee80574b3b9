export { addDutchCommonTexts } from './dutch.ts';
export { addDutchPageTexts } from './dutch-pages.ts';
export { formatDate } from './format.ts';
export { addTexts, hasText, locale, translate, translateList } from './i18n.ts';
export { type LocaleCode, languageName, SOURCE_LOCALE } from './language.ts';
export { chooseLocale, LOCALES } from './load-locale.ts';
export { type TextKey, t, tList } from './t.ts';
