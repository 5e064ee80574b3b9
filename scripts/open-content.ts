import { openChecks } from '../src/questionnaires/index.ts';
import { openEnglishPhrases, openPackedWords, openPayerRules } from '../src/resources/index.ts';
import { ROOT } from './bootstrap.mjs';
import { readEnglishPhrases, readFirstData, readOtherData } from './build/content/content-files.ts';

/** Takes in what the app fetches: the checks, the words of the search and the rules of who pays. */
export function openContent(): void {
  const { checks, payerRules, searchWords } = readOtherData(ROOT);
  openChecks([...readFirstData(ROOT).checks, ...checks]);
  openPayerRules(payerRules);
  openPackedWords(searchWords);
  openEnglishPhrases(readEnglishPhrases(ROOT));
}
