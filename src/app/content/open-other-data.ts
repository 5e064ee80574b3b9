import { openPayerRules, openSearchWords, type SearchWords } from '../../resources/index.ts';
import { openFirstData } from './open-first-data.ts';

interface OtherData {
  readonly payerRules: unknown;
  readonly searchWords: SearchWords;
}

/** Takes in the other checks, the rules of who pays and the words of the search; a file of our own build too. */
export function openOtherData(data: unknown): void {
  openFirstData(data);
  const { payerRules, searchWords } = data as OtherData;
  openPayerRules(payerRules);
  openSearchWords(searchWords);
}
