import { describe, expect, it } from 'vitest';
import { checkTexts } from '../../../../src/questionnaires/authoring/index.ts';
import type { CheckTexts } from '../../../../src/questionnaires/index.ts';
import { TOY, TOY_TEXTS } from '../../../fixtures/toy.ts';

/** The toy's texts with one changed by hand. */
function seeded(change: (texts: CheckTexts) => void): string[] {
  const texts = structuredClone(TOY_TEXTS);
  change(texts);
  return checkTexts(TOY, texts).map(({ place, message }) => `${place} ${message}`);
}

describe('checkTexts', () => {
  it('finds nothing wrong with complete texts', () => {
    expect(seeded(() => undefined)).toEqual([]);
  });

  it.each<[string, (texts: CheckTexts) => void]>([
    ['themes.soil', (texts) => delete texts.themes['soil']],
    ['questions.rain', (texts) => delete texts.questions['rain']],
    ['answerSets.place', (texts) => delete texts.answerSets['place']],
    ['answerSets.place.yard', ({ answerSets: { place = {} } }) => delete place['yard']],
    ['scales.soil', (texts) => delete texts.scales['soil']],
    ['scales.soil.bands.wet', (texts) => delete texts.scales['soil']?.bands['wet']],
    ['observations.dry', (texts) => delete texts.observations['dry']],
    ['urgent.flood', (texts) => delete texts.urgent['flood']],
  ])('misses %s', (place, change) => {
    expect(seeded(change)).toEqual([`${place} has no text: write it`]);
  });

  it('finds what is left over', () => {
    expect(seeded((texts) => Object.assign(texts.themes, { moon: 'Moon' }))).toEqual([
      'themes.moon is not in the definition: remove this text',
    ]);
  });

  it.each<[string, string]>([
    ['', 'is empty: write it or remove the key'],
    [' ', 'is empty: write it or remove the key'],
    ['A name ', 'starts or ends with a space: remove it'],
    ['A <b>name</b>', 'looks like HTML: use plain text'],
    ['A &amp; B', 'looks like HTML: use plain text'],
    ['Hello {{name}}', 'has a placeholder, which is not filled in here: write the words'],
  ])('finds a title %j that %s', (title, message) => {
    expect(seeded((texts) => Object.assign(texts, { title }))).toEqual([`title ${message}`]);
  });

  it('finds a mistake in a list', () => {
    expect(seeded((texts) => texts.intro.push('<p>'))).toEqual(['intro.1 looks like HTML: use plain text']);
  });

  it('wants words at both ends of a rating, and of nothing else', () => {
    expect(seeded((texts) => delete texts.questions['mark']?.low)).toEqual([
      'questions.mark is a rating: give "low" and "high"',
    ]);
    expect(seeded(({ questions: { place = {} } }) => Object.assign(place, { low: 'x' }))).toEqual([
      'questions.place is no rating: remove "low" and "high"',
    ]);
  });

  it('lets an observation keep its answer to itself', () => {
    expect(seeded((texts) => delete texts.observations['dry']?.because)).toEqual([]);
  });

  it('wants the reason for help as half a sentence', () => {
    expect(seeded(({ observations: { dry = {} } }) => Object.assign(dry, { because: 'the soil is dry.' }))).toEqual([
      'observations.dry.because ends a sentence: leave out the full stop',
    ]);
  });
});
