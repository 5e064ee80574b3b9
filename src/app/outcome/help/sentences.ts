import { sentencesOf } from '../../../shared/sentences.ts';

/** A text as what is read at once and what is one tap away; the rest is empty when it is short. */
export function firstSentences(text: string, most: number): { readonly first: string; readonly rest: string } {
  const sentences = sentencesOf(text);
  return { first: sentences.slice(0, most).join(' '), rest: sentences.slice(most).join(' ') };
}
