import { describe, expect, it } from 'vitest';
import { lensOf, outcome, textsFor } from '../../../src/questionnaires/index.ts';
import { TOY, TOY_TEXTS } from '../../fixtures/toy.ts';

describe('the lens of a check', () => {
  it('is the answer to the lens question', () => {
    expect(lensOf(TOY, { place: 'balcony' })).toBe('balcony');
    expect(outcome(TOY, { place: 'balcony' }).lens).toBe('balcony');
  });

  it.each([{}, { place: null }, { place: 'moon' }])('is none with the answers %j', (answers) => {
    expect(lensOf(TOY, answers)).toBeNull();
  });

  it('is none for a check without a lens question', () => {
    const { lens: _, ...plain } = TOY;
    expect(lensOf(plain, { place: 'balcony' })).toBeNull();
  });
});

describe('the texts through a lens', () => {
  it('says the other words, and leaves the rest as it is', () => {
    const texts = textsFor(TOY_TEXTS, 'balcony');
    expect(texts).toMatchObject({ title: 'A small toy', address: 'informal', themes: TOY_TEXTS.themes });
    expect(texts.questions['mark']).toEqual({ ...TOY_TEXTS.questions['mark'], text: 'How is your balcony?' });
    expect(texts.questions['place']).toEqual(TOY_TEXTS.questions['place']);
  });

  it.each([null, 'yard'])('is the plain text for the lens %s', (lens) => {
    const { lenses: _, ...plain } = TOY_TEXTS;
    expect(textsFor(TOY_TEXTS, lens)).toEqual(plain);
  });

  it('leaves the texts themselves alone', () => {
    const before = structuredClone(TOY_TEXTS);
    textsFor(TOY_TEXTS, 'balcony');
    expect(TOY_TEXTS).toEqual(before);
  });
});
