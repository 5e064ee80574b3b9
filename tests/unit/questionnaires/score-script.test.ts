import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../../../scripts/cli/score.ts';
import { findCheck, outcome } from '../../../src/questionnaires/index.ts';
import { runCommand, startCommand } from '../../support/run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'score-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file with wrong answers. */
const WRONG = join(folder, 'wrong.json');
writeFileSync(WRONG, '{"moon":1,"sleep":"x"}');

describe('score', () => {
  it('prints the outcome of answers from standard input', async () => {
    const definition = findCheck('mantelzorg')?.definition;
    const result = await startCommand('score', ['mantelzorg', '-'], '{"sleep":"much"}');
    expect(result).toMatchObject({ code: 0, error: '' });
    expect(JSON.parse(result.out)).toEqual(definition && outcome(definition, { sleep: 'much' }));
  });

  it.each<[string, string[], RegExp]>([
    ['no arguments', [], /^Usage: npm run/],
    ['an unknown check', ['moon', '-'], /^There is no check "moon"\. There are: mantelzorg, /],
    ['a file that is not there', ['mantelzorg', 'moon.json'], /^Cannot read answers from moon\.json: /],
    [
      'wrong answers',
      ['mantelzorg', WRONG],
      /^moon: is not a question.*\nsleep: cannot be "x"; give one of none, some, much, or null/,
    ],
  ])('explains %s and fails', async (_, args, message) => {
    expect(await runCommand(main, ...args)).toEqual({ code: 2, out: '', error: expect.stringMatching(message) });
  });

  it('ends with that code where it is typed too: no JSON on standard input', async () => {
    const error = expect.stringMatching(/^Cannot read answers from standard input: /);
    expect(await startCommand('score', ['mantelzorg', '-'], '{')).toEqual({ code: 2, out: '', error });
  });
});
