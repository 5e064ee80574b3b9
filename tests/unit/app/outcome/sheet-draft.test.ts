import { describe, expect, test } from 'vitest';
import { sheetDraft } from '../../../../src/app/outcome/sheet/sheet-draft.ts';
import { type Answers, type Definition, findCheck } from '../../../../src/questionnaires/index.ts';
import type { Run } from '../../../../src/storage/index.ts';

const definition = findCheck('mantelzorg')?.definition as Definition;
const run = (answers: Answers, made: Partial<Run> = {}): Run => ({
  id: 'r',
  check: definition.id,
  version: definition.version,
  person: 'me',
  answers,
  startedOn: '2026-11-30',
  finishedOn: '2026-11-30',
  at: null,
  talk: [],
  goals: [],
  sheet: null,
  ...made,
});
const HEAVY: Answers = { 'your-life': 'home', sleep: 'much', 'always-on-call': 'much', mood: 'much', despair: 'often' };

describe('the sheet that stands ready', () => {
  test('holds what weighs most and the first wish, and nothing private', () => {
    const { talk, goals } = sheetDraft(definition, run(HEAVY));
    expect(talk).toHaveLength(3);
    expect(talk).toContain('sleep');
    expect(talk).not.toContain('despair');
    expect(goals).toHaveLength(1);
  });

  test('is empty when nothing weighs', () => {
    const { talk, goals, sheet } = sheetDraft(definition, run({}));
    expect([talk, goals, sheet.ask]).toEqual([[], [], []]);
  });

  test('is what someone made of it, once they did', () => {
    expect(sheetDraft(definition, run(HEAVY, { talk: ['support'] }))).toMatchObject({ talk: ['support'], goals: [] });
    expect(sheetDraft(definition, run(HEAVY, { goals: ['money'] }))).toMatchObject({ talk: [], goals: ['money'] });
    const sheet = { conversation: 'gp', ask: [], words: '' };
    expect(sheetDraft(definition, run(HEAVY, { sheet }))).toEqual({ talk: [], goals: [], sheet });
  });
});
