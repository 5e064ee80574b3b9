import { describe, expect, it } from 'vitest';
import { drawWords } from '../../../src/take-home/code-words.ts';
import { WORDS } from '../../../src/take-home/word-list.ts';

describe('the words that lock a code', () => {
  it('come from 512 different ones, which any keyboard writes', () => {
    expect(new Set(WORDS).size).toBe(512);
    for (const word of WORDS) expect(word).toMatch(/^[a-z]{3,12}$/);
  });

  it('are five, and others each time; every word comes up', () => {
    const drawn = Array.from({ length: 2000 }, drawWords);
    for (const words of drawn) expect(words).toHaveLength(5);
    expect(new Set(drawn.map((words) => words.join(' '))).size).toBe(2000);
    // With 10,000 draws a given word fails to appear once in 300 million tries.
    expect(new Set(drawn.flat()).size).toBe(512);
  });
});
