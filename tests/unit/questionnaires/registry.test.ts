import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECKS, findCheck, loadTexts } from '../../../src/questionnaires/index.ts';

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
    expect(findCheck('mantelzorg')?.nl.title).toBe('Zorgt u voor iemand?');
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

  it('loads the texts of every check in a language', async () => {
    const texts = await loadTexts('en');
    expect([...texts.keys()]).toEqual(CHECKS.map(({ definition }) => definition.id));
    expect(texts.get('mantelzorg')?.title).toBe('Do you care for someone?');
  });

  it('falls back on Dutch where a check lacks the language', async () => {
    expect((await loadTexts('fy')).get('mantelzorg')?.title).toBe('Zorgt u voor iemand?');
  });
});
