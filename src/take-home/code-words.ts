import { WORDS } from './word-list.ts';

/** 5 words of 512: 45 bits, and each guess costs 600,000 rounds (`lockBytes`). */
const COUNT = 5;

/** Words to lock a code with, drawn by chance: those that someone makes up are guessed first. */
export const drawWords = (): readonly string[] =>
  // 512 divides 65,536, so that each word is as likely as another.
  Array.from(crypto.getRandomValues(new Uint16Array(COUNT)), (number) => WORDS[number % WORDS.length] ?? '');
