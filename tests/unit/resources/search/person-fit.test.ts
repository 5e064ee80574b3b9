import { describe, expect, test } from 'vitest';
import { findConditions } from '../../../../src/resources/search/conditions.ts';
import { personFit, type SpokenOf } from '../../../../src/resources/search/rank/person-fit.ts';
import { words } from '../../../../src/resources/search/words/normalize.ts';
import { stem } from '../../../../src/resources/search/words/stemmer.ts';
import { entry } from '../sample.ts';

function spoken(text: string, more: Partial<SpokenOf> = {}): SpokenOf {
  const typed = words(text);
  const conditions = findConditions(typed, (at) => [stem(typed[at] ?? '')]);
  return { conditions, needs: [], age: undefined, isAboutRelative: false, isIll: false, ...more };
}
const parkinson = entry({ id: 'p', situations: ['parkinson'] });
const chronic = entry({ id: 'c', situations: ['chronisch-ziek'] });

describe('conditions that are named', () => {
  test('hold for what they belong to as well, and not for what is denied', () => {
    const { named, denied } = spoken('mijn man heeft parkinson maar geen dementie').conditions;
    expect([...named].sort()).toEqual(['chronisch-ziek', 'parkinson']);
    expect([...denied]).toEqual(['dementie']);
  });

  test('none in words about nothing of the kind', () => {
    expect(spoken('samen koffie drinken').conditions.named.size).toBe(0);
  });
});

describe('how help fits', () => {
  test('best when its illness is named, worse when none is, worst when another or none of it is had', () => {
    const named = personFit(parkinson, spoken('parkinson'));
    const unsaid = personFit(parkinson, spoken('samen wandelen'));
    const another = personFit(parkinson, spoken('kanker'));
    const denied = personFit(parkinson, spoken('geen parkinson'));
    expect(named).toBeGreaterThan(unsaid);
    expect(unsaid).toBeGreaterThan(another);
    expect(another).toBeGreaterThan(denied);
  });

  test('help for a wider illness fits who has a narrower one', () => {
    expect(personFit(chronic, spoken('parkinson'))).toBe(personFit(parkinson, spoken('parkinson')));
  });

  test('who asks for help with addiction has it, said or not', () => {
    const forAddicted = entry({ id: 'a', situations: ['verslaving'] });
    const asks = { needs: [{ need: 'addiction', strength: 0.9, phrase: undefined }] } as const;
    expect(personFit(forAddicted, spoken('ik drink', asks))).toBe(1);
    expect(personFit(forAddicted, spoken('ik drink'))).toBeLessThan(1);
  });

  test('what is reserved for the bereaved fits who grieves', () => {
    const rouw = entry({ id: 'r', circumstances: ['rouw'] });
    const grieves = { needs: [{ need: 'bereavement', strength: 1, phrase: undefined }] } as const;
    expect(personFit(rouw, spoken('verlies', grieves))).toBe(1);
    expect(personFit(rouw, spoken('koffie'))).toBeLessThan(1);
  });

  test('help for who has it themselves counts less for a relative', () => {
    const own = entry({ id: 'o', role: 'zelf' });
    expect(personFit(own, spoken('hulp', { isAboutRelative: true }))).toBeLessThan(personFit(own, spoken('hulp')));
  });

  test('help for children counts more for the young', () => {
    const child = entry({ id: 'k', needs: [{ need: 'child-with-care', grade: 3 }] });
    expect(personFit(child, spoken('hulp', { age: 'young' }))).toBeGreaterThan(1);
    expect(personFit(child, spoken('hulp'))).toBe(1);
  });
});
