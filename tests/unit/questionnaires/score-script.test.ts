import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { findCheck, outcome } from '../../../src/questionnaires/index.ts';

interface Result {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

function score(args: readonly string[], input = ''): Promise<Result> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['scripts/run-ts.mjs', 'scripts/cli/score.ts', ...args],
      (failure, out, error) => resolve({ code: failure ? Number(failure.code) : 0, out, error }),
    );
    child.stdin?.end(input);
  });
}

describe.concurrent('score', () => {
  it('prints the outcome of answers from standard input', async () => {
    const definition = findCheck('mantelzorg')?.definition;
    const result = await score(['mantelzorg', '-'], '{"sleep":"much"}');
    expect(result).toMatchObject({ code: 0, error: '' });
    expect(JSON.parse(result.out)).toEqual(definition && outcome(definition, { sleep: 'much' }));
  });

  it.each<[string, string[], string, RegExp]>([
    ['no arguments', [], '', /^Usage: npm run/],
    ['an unknown check', ['moon', '-'], '{}', /^There is no check "moon"\. There are: mantelzorg, /],
    ['a file that is not there', ['mantelzorg', 'moon.json'], '', /^Cannot read answers from moon\.json: /],
    ['no JSON', ['mantelzorg', '-'], '{', /^Cannot read answers from standard input: /],
    [
      'wrong answers',
      ['mantelzorg', '-'],
      '{"moon":1,"sleep":"x"}',
      /^moon: is not a question.*\nsleep: cannot be "x"; give one of none, some, much, or null/,
    ],
  ])('explains %s and fails', async (_, args, input, message) => {
    expect(await score(args, input)).toEqual({ code: 2, out: '', error: expect.stringMatching(message) });
  });
});
