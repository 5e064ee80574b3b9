export { addDutchCommonTexts } from './dutch.ts';
export { formatDate, formatEuro, formatList } from './format.ts';
export { cutAtHardWords, meaningOf } from './hard-words.ts';
export {
  addTexts,
  formality,
  hasOwnText,
  hasText,
  locale,
  showLocale,
  type Texts,
  textsUnder,
  translate,
  translateList,
} from './i18n.ts';
export { LANGUAGES, type LocaleCode, languageFor, SOURCE_LOCALE, spokenLanguage } from './language.ts';
export { type PackedTexts, packTexts, type Shape, shapeOf, type TextTree, unpackTexts } from './packed-texts.ts';
export { type TextKey, t, tList } from './t.ts';
