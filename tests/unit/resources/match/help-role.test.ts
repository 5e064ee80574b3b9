import { expect, test } from 'vitest';
import type { Entry } from '../../../../src/resources/catalogue/schema.ts';
import { fillRoles } from '../../../../src/resources/match/help-role.ts';
import { NO_FACTS } from '../../../../src/shared/person-facts.ts';
import { catalogue, EAST, entry } from '../sample.ts';

const request = { audiences: [], facts: { ...NO_FACTS, carer: true }, place: EAST, today: '2026-11-22' };
const desk = (id: string, fields: Partial<Entry> = {}): Entry =>
  entry({ id, needs: [{ need: 'carer-support', grade: 3 }], ...fields });
const national = desk('lijn', { areas: [{ type: 'country' }] });
const elsewhere = desk('elders', { areas: [{ type: 'place', name: "'s-Gravenkerk" }] });

test('a role is filled by who has it where the person lives, else by who has it for the country', () => {
  const lines = ['role:steunpunt-mantelzorg', '112'];
  expect(fillRoles(lines, catalogue([national, elsewhere, desk('hier')]), request)).toEqual(['hier', '112']);
  expect(fillRoles(lines, catalogue([national, elsewhere]), request)).toEqual(['lijn', '112']);
});

test('a role that nobody has is left out, and so it is while there is no catalogue', () => {
  expect(fillRoles(['role:wijkteam', '112'], catalogue([national]), request)).toEqual(['112']);
  expect(fillRoles(['role:wijkteam', '112'], null, request)).toEqual(['112']);
});

test('no line stands there twice', () => {
  expect(fillRoles(['role:steunpunt-mantelzorg', 'lijn'], catalogue([national]), request)).toEqual(['lijn']);
});

test('a line for others is left out', () => {
  const children = entry({ id: 'kinderlijn', maximumAge: 18, areas: [{ type: 'country' }] });
  const lines = ['kinderlijn', '112'];
  const asked = (from: number, to: number) => ({ ...request, facts: { ...NO_FACTS, age: { from, to } } });
  expect(fillRoles(lines, catalogue([children]), asked(12, 25))).toEqual(['112']);
  expect(fillRoles(lines, catalogue([children]), asked(8, 14))).toEqual(lines);
});
