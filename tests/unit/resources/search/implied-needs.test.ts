import { describe, expect, test } from 'vitest';
import { findConditions } from '../../../../src/resources/search/conditions.ts';
import { withImpliedNeeds } from '../../../../src/resources/search/implied-needs.ts';
import type { NeedStrength } from '../../../../src/resources/search/need-strengths.ts';
import { isIllThemselves, isYoungSpeaker } from '../../../../src/resources/search/speaker.ts';
import { words } from '../../../../src/resources/search/words/normalize.ts';
import { stem } from '../../../../src/resources/search/words/stemmer.ts';

function needsFor(text: string, ...asked: NeedStrength[]) {
  const typed = words(text);
  const conditions = findConditions(typed, (at) => [stem(typed[at] ?? '')]);
  return withImpliedNeeds(asked, typed, conditions).map(({ need }) => need);
}
const asks = (need: NeedStrength['need'], strength: number): NeedStrength => ({ need, strength, phrase: undefined });

describe('who speaks is young', () => {
  test.each([
    'ik ben 15 en zit thuis',
    'ben 16',
    'ik ben 16 jaar en zorg voor mijn moeder',
    '17, wie kan ik appen',
    '14 jaar en thuis altijd ruzie',
    'op school wil ik er niet over praten',
  ])('%s', (text) => {
    expect(isYoungSpeaker(words(text))).toBe(true);
  });
  test.each([
    'ik ben 51',
    'mijn zoon van 15',
    'ben 7 dagen weg',
    'ik woon op nummer 12',
    'ik ben 20 jaar getrouwd',
    'ik ben 8 uur per dag bezig met mijn man',
    '16 jaar ziek en nu op',
    'ik ben al 16 jaar mantelzorger',
    '12 uur per dag zorgen',
    'ik ben juf en een leerling van 12 zorgt voor zijn moeder',
    'mijn dochter wil niet meer naar school',
    '',
  ])('not: %s', (text) => {
    expect(isYoungSpeaker(words(text))).toBe(false);
  });
});

describe('who has the illness', () => {
  const own = (text: string) => {
    const typed = words(text);
    return isIllThemselves(
      typed,
      findConditions(typed, (at) => [stem(typed[at] ?? '')]),
    );
  };
  test.each([
    'ik heb parkinson en zoek gezelschap',
    'door mijn reuma kan ik niet koken',
    'mijn man werkt en ik heb ms',
  ])('the one who speaks: %s', (text) => {
    expect(own(text)).toBe(true);
  });
  test.each([
    'mijn man heeft parkinson',
    'ik zorg voor mijn vrouw met ms',
    'ik ben boos op mijn demente moeder',
    'ik heb ms en mijn man heeft kanker',
    'parkinson',
    'gezelschap',
  ])('someone else, or not said: %s', (text) => {
    expect(own(text)).toBe(false);
  });
});

describe('needs that follow from who speaks', () => {
  test('help for young people, and for young carers when they speak of their family', () => {
    expect(needsFor('ik ben 15')).toEqual(['young-people']);
    expect(needsFor('mijn moeder is ziek en ik zit op school')).toEqual(['young-people', 'young-carer']);
  });

  test('support for carers of who has an illness, with its explanation and those who have it too', () => {
    expect(needsFor('mijn man heeft parkinson')).toEqual(['carer-support', 'illness-explained', 'illness-peers']);
  });

  test('no support for carers without someone to care for, or for who only lives with someone', () => {
    expect(needsFor('ik heb parkinson')).toEqual(['illness-explained', 'illness-peers']);
    expect(needsFor('mijn man wil een fiets')).toEqual([]);
  });

  test('none for a patient, who may well have a partner', () => {
    expect(needsFor('ik heb parkinson en mijn man werkt')).toEqual(['illness-explained', 'illness-peers']);
  });

  test('a need that was asked for gets stronger, and stays before others', () => {
    const [first] = withImpliedNeeds(
      [asks('hours-off', 0.9), asks('carer-support', 0.5)],
      ['mijn', 'vader'],
      findConditions([], () => []),
    );
    expect(first?.need).toBe('hours-off');
    const support = withImpliedNeeds(
      [asks('carer-support', 0.5)],
      ['vader'],
      findConditions([], () => []),
    )[0];
    expect(support?.strength).toBeCloseTo(1 - 0.5 * 0.65);
  });
});
