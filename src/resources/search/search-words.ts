import { Lexicon, type SearchWords } from './lexicon.ts';

/** The lexicon of this product. Until its words are opened, the search knows those of the catalogue alone. */
export let lexicon = new Lexicon({ groups: [], phrases: {} });

/** Takes in the words of the search. */
export function openSearchWords(words: SearchWords): void {
  lexicon = new Lexicon(words);
}
