import layWords from './lay-words.json';
import { Lexicon } from './lexicon.ts';

/** The lexicon of this product. */
export const lexicon = new Lexicon({ groups: layWords.groups, phrases: {} });
