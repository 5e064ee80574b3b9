import { describe, expect, it } from 'vitest';
import { CHECKS, findCheck, loadTexts } from '../../../src/questionnaires/index.ts';

describe('the registry', () => {
  it('has a check for every folder', () => {
    expect(CHECKS.map(({ definition }) => definition.id)).toEqual(['mantelzorg', 'positieve-gezondheid-kort']);
  });

  it('finds a check by its id', () => {
    expect(findCheck('mantelzorg')?.nl.title).toBe('Zorgt u voor iemand?');
    expect(findCheck('gone')).toBeUndefined();
  });

  it('loads the texts of every check in a language', async () => {
    const texts = await loadTexts('en');
    expect([...texts].map(([id, { title }]) => [id, title])).toEqual([
      ['mantelzorg', 'Do you care for someone?'],
      ['positieve-gezondheid-kort', 'How are you?'],
    ]);
  });

  it('falls back on Dutch where a check lacks the language', async () => {
    expect((await loadTexts('fy')).get('mantelzorg')?.title).toBe('Zorgt u voor iemand?');
  });
});
