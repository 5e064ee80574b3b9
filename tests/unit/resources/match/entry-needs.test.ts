import { expect, test } from 'vitest';
import { KINDS } from '../../../../src/resources/catalogue/codes.ts';
import { NEEDS_OF_KIND } from '../../../../src/resources/match/default-needs.ts';
import { gradeFor, groupFor, groupsOf, needsOf } from '../../../../src/resources/match/entry-needs.ts';
import { entry } from '../sample.ts';

test('an entry serves what its editor says and nothing else', () => {
  const one = entry({ kinds: ['geldzaken'], needs: [{ need: 'pgb', grade: 3 }] });
  expect([...needsOf(one)]).toEqual([['pgb', 3]]);
  expect(gradeFor(one, 'debts')).toBe(0);
});

test('without a word of its editor it serves what its kinds do, the first in full', () => {
  const one = entry({ kinds: ['vervoer', 'respijt-thuis'] });
  expect(gradeFor(one, 'transport')).toBe(3);
  expect(gradeFor(one, 'hours-off')).toBe(2);
});

test('some of it depends on for whom it is', () => {
  expect(gradeFor(entry({ kinds: ['jongeren'], audiences: ['jongere'] }), 'young-people')).toBe(3);
  expect(gradeFor(entry({ kinds: ['jongeren'], audiences: ['kind'] }), 'young-people')).toBe(0);
});

test('its group is that of what it serves best; what only knows the way has none', () => {
  const needs = [
    { need: 'debts', grade: 2 },
    { need: 'meals', grade: 3 },
    { need: 'exercise', grade: 1 },
  ] as const;
  expect(groupsOf(entry({ needs: [...needs] }))).toEqual(['household', 'money']);
  expect(groupFor(entry({ needs: [needs[2]] }))).toBeUndefined();
});

test('every kind of help serves something well for someone', () => {
  for (const kind of KINDS) {
    const grades = NEEDS_OF_KIND[kind].flatMap(({ needs }) => Object.values(needs));
    expect(Math.max(...grades), kind).toBeGreaterThan(1);
  }
});
