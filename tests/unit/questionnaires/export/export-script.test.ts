import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { fhirProblems } from '../../../fixtures/fhir/fhir-problems.ts';

interface Result {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

function run(args: readonly string[], input = ''): Promise<Result> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['scripts/run-ts.mjs', 'scripts/cli/export.ts', ...args],
      (failure, out, error) => resolve({ code: failure ? Number(failure.code) : 0, out, error }),
    );
    child.stdin?.end(input);
  });
}

describe.concurrent('export', () => {
  it('prints the answers as text, in Dutch unless asked otherwise', async () => {
    const result = await run(['mantelzorg', '-'], '{"sleep":"much"}');
    expect(result).toMatchObject({ code: 0, error: '' });
    expect(result.out).toContain('Dit is een zelfcheck, geen diagnose.\n');
    expect(result.out).toContain('\n- Slaapt u slechter door de zorg?\n  Veel\n');
  });

  it('prints the answers as FHIR, in English', async () => {
    const result = await run(['mantelzorg', '-', '--fhir', '--lang', 'en'], '{"sleep":"much"}');
    const bundle = JSON.parse(result.out);
    expect(fhirProblems(bundle)).toEqual([]);
    expect(bundle.entry[1].resource.language).toBe('en');
    expect(bundle.entry[1].resource.text.div).toContain('<p>This is a self-check, not a diagnosis.</p>');
    expect(bundle.entry[1].resource.text.div).toContain('<b>A lot</b>');
  });

  it.each<[string, string[], string, RegExp]>([
    ['no arguments', [], '', /^Usage: npm run/],
    ['an unknown option', ['mantelzorg', '-', '--pdf'], '{}', /^Usage: npm run/],
    ['both forms', ['mantelzorg', '-', '--text', '--fhir'], '{}', /^Usage: npm run/],
    [
      'an unknown language',
      ['mantelzorg', '-', '--lang', 'moon'],
      '{}',
      /^There is no language "moon"\. There are: nl, /,
    ],
    ['an unknown check', ['moon', '-'], '{}', /^There is no check "moon"\. There are: mantelzorg, /],
    ['no JSON', ['mantelzorg', '-'], '{', /^Cannot read answers from standard input: /],
    ['wrong answers', ['mantelzorg', '-'], '{"moon":1}', /^moon: is not a question/],
  ])('explains %s and fails', async (_, args, input, message) => {
    expect(await run(args, input)).toEqual({ code: 2, out: '', error: expect.stringMatching(message) });
  });
});
