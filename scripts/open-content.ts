import { openChecks } from '../src/questionnaires/index.ts';
import { openLanguage, openPackedWords, openPayerRules } from '../src/resources/index.ts';
import { ROOT } from './bootstrap.mjs';
import { readFirstData, readOtherData, readSearchLanguages } from './build/content/content-files.ts';

/** Takes in what the app fetches: the checks, the words of the search and the rules of who pays. */
export function openContent(): void {
  const { checks, payerRules, searchWords } = readOtherData(ROOT);
  openChecks([...readFirstData(ROOT).checks, ...checks]);
  openPayerRules(payerRules);
  openPackedWords(searchWords);
  for (const [code, words] of readSearchLanguages(ROOT)) openLanguage(code, words);
}
