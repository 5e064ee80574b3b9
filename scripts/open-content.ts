import { openChecks } from '../src/questionnaires/index.ts';
import { openLanguage, openPackedWords, openPayerRules } from '../src/resources/index.ts';
import { ROOT } from './bootstrap.mjs';
import { readOtherData } from './build/content/content-files.ts';
import { readFirstData } from './build/content/read-checks.ts';
import { readSearchLanguages } from './build/content/read-search.ts';

let isOpen = false;

/** Takes in what the app fetches, once: the checks, the words of the search and the rules of who pays. */
export function openContent(): void {
  if (isOpen) return;
  const { checks, payerRules, searchWords } = readOtherData(ROOT);
  openChecks([...readFirstData(ROOT).checks, ...checks]);
  openPayerRules(payerRules);
  openPackedWords(searchWords);
  for (const [code, words] of readSearchLanguages(ROOT)) openLanguage(code, words);
  isOpen = true;
}
