/** The sentences of a text as they are shown, each with its mark; what ends in a mark and a space is one. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .trim()
    .replace(/([.!?؟])\s+/g, '$1\n')
    .split('\n');

/** Short forms whose full stop ends no sentence. */
const SHORT_FORMS = /(?<![\p{L}])(bijv|bv|nr|tel|dr|mw|dhr|ca|min|max)\./giu;
/** What is put in later stands for one word: a name, a day, a number. */
const PLACEHOLDER = /\{\{[^}]*\}\}/g;
/** A full stop within an address or a number has no space behind it, and ends nothing. */
const END = /[.!?;:…]+(?=["”’)]*(?:\s|$))|\n/u;

/** The sentences of a text to count words in, without their marks, or the parts of one that a colon or semicolon holds apart. */
export const sentenceParts = (text: string): readonly string[] =>
  text
    .replace(SHORT_FORMS, '$1')
    .split(END)
    .map((sentence) => sentence.replace(/^["”’)\s]+/u, '').trim())
    .filter((sentence) => wordsOf(sentence).length > 0);

/** The words of a sentence, without what stands around them. A number is a word; an address of a website is one too. */
export const wordsOf = (sentence: string): readonly string[] =>
  sentence
    .replace(PLACEHOLDER, 'dit')
    .split(/[\s/–—]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
