import {
  openLanguage,
  openPackedWords,
  openPayerRules,
  type PackedLanguage,
  type PackedSearchWords,
} from '../../resources/index.ts';
import { openFirstData } from './open-first-data.ts';
import { takeSearchPhrases } from './search-phrases.ts';

interface OtherData {
  readonly payerRules: unknown;
  readonly searchWords: PackedSearchWords;
}

/** Takes in the other checks, the rules of who pays and the words of the search; a file of our own build too. */
export function openOtherData(data: unknown): void {
  openFirstData(data);
  const { payerRules, searchWords } = data as OtherData;
  openPayerRules(payerRules);
  openPackedWords(searchWords);
  takeSearchPhrases((code, phrases) => openLanguage(code, phrases as PackedLanguage));
}
