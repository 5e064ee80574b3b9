import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECKS, findCheck, openChecks } from '../../../src/questionnaires/index.ts';

describe('the registry', () => {
  it('has a check for every folder', () => {
    const folders = readdirSync('src/questionnaires/definitions');
    expect(CHECKS.map(({ definition }) => definition.id).sort()).toEqual(folders.sort());
  });

  it('offers first what asks for a place on the start screen, then the others', () => {
    const places = CHECKS.map(({ definition }) => definition.start ?? Infinity);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(CHECKS[0]?.definition.id).toBe('mantelzorg');
  });

  it('finds a check by its id', () => {
    expect(findCheck('mantelzorg')?.definition.id).toBe('mantelzorg');
    expect(findCheck('gone')).toBeUndefined();
  });

  it('finds a check under the id it had before', () => {
    expect(findCheck('positieve-gezondheid-kort')?.definition.id).toBe('positieve-gezondheid');
  });

  it('has a picture for each question of the check for children, and for each answer', () => {
    const { definition, pictures } = findCheck('positieve-gezondheid-kind') ?? expect.fail('not registered');
    const wanted = [
      ...definition.questions.map(({ id }) => id),
      ...Object.entries(definition.answerSets).flatMap(([set, options]) =>
        options.map(({ value }) => `${set}.${value}`),
      ),
    ];
    expect(Object.keys(pictures).sort()).toEqual(wanted.sort());
    for (const address of Object.values(pictures)) expect(address).toMatch(/^data:image\/svg\+xml/);
  });

  it('takes a check in once, however often it is opened', () => {
    const before = [...CHECKS];
    const { definition } = findCheck('thuis-in-de-wijk') ?? expect.fail('not opened');
    openChecks([{ definition, pictures: { sleep: 'data:' } }]);
    expect(CHECKS.map((check) => check.definition.id)).toEqual(before.map((check) => check.definition.id));
    expect(findCheck('thuis-in-de-wijk')?.pictures).toEqual({ sleep: 'data:' });
    openChecks(before);
  });
});
