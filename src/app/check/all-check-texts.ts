import { type LocaleCode, SOURCE_LOCALE } from '../../i18n/index.ts';
import { loadTexts } from '../../questionnaires/index.ts';
import { addCheckTexts } from './check-words.ts';

/** Adds the texts of every check in a language: Dutch is built in, another one is fetched whole. */
export async function addAllCheckTexts(code: LocaleCode = SOURCE_LOCALE): Promise<void> {
  addCheckTexts(code, await loadTexts(code));
}
