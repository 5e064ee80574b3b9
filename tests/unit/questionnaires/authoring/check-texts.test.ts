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
    expect(seeded(change)).toEqual([`${place} heeft geen tekst. Schrijf hem.`]);
  });

  it('finds what is left over', () => {
    expect(seeded((texts) => Object.assign(texts.themes, { moon: 'Moon' }))).toEqual([
      'themes.moon staat niet in questionnaire.json. Haal deze tekst weg.',
    ]);
  });

  it.each<[string, string]>([
    ['', 'is leeg. Schrijf het of haal de sleutel weg.'],
    [' ', 'is leeg. Schrijf het of haal de sleutel weg.'],
    ['A name ', 'begint of eindigt met een spatie. Haal die weg.'],
    ['A <b>name</b>', 'lijkt code van een website. Gebruik gewone tekst.'],
    ['A &amp; B', 'lijkt code van een website. Gebruik gewone tekst.'],
    ['Hello {{name}}', 'heeft een invulplek {{ }}, die hier niet gevuld wordt. Schrijf de woorden.'],
  ])('finds a title %j that %s', (title, message) => {
    expect(seeded((texts) => Object.assign(texts, { title }))).toEqual([`title ${message}`]);
  });

  it('finds a mistake in a list', () => {
    expect(seeded((texts) => texts.intro.push('<p>'))).toEqual([
      'intro.1 lijkt code van een website. Gebruik gewone tekst.',
    ]);
  });

  it('wants words at both ends of a rating, and of nothing else', () => {
    expect(seeded((texts) => delete texts.questions['mark']?.low)).toEqual([
      'questions.mark is een cijfervraag. Schrijf "low" en "high".',
    ]);
    expect(seeded(({ questions: { place = {} } }) => Object.assign(place, { low: 'x' }))).toEqual([
      'questions.place is geen cijfervraag. Haal "low" en "high" weg.',
    ]);
  });

  it('lets an observation keep its answer to itself', () => {
    expect(seeded((texts) => delete texts.observations['dry']?.because)).toEqual([]);
  });

  it('wants the reason for help as half a sentence', () => {
    expect(seeded(({ observations: { dry = {} } }) => Object.assign(dry, { because: 'the soil is dry.' }))).toEqual([
      'observations.dry.because eindigt met een punt. Laat die weg.',
    ]);
  });
});
