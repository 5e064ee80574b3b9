import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../../../../scripts/cli/export.ts';
import { fhirProblems } from '../../../fixtures/fhir/fhir-problems.ts';
import { runCommand, startCommand } from '../../../support/run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'export-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file with these answers. */
function answers(text: string): string {
  const file = join(folder, `${encodeURIComponent(text)}.json`);
  writeFileSync(file, text);
  return file;
}

describe('export', () => {
  it('prints the answers as text, in Dutch unless asked otherwise', async () => {
    const result = await runCommand(main, 'mantelzorg', answers('{"sleep":"much"}'));
    expect(result).toMatchObject({ code: 0, error: '' });
    expect(result.out).toContain('Dit is een zelfcheck, geen diagnose.\n');
    expect(result.out).toContain('\n- Slaapt u slechter door de zorg?\n  Veel\n');
  });

  it('prints the answers as FHIR, in English', async () => {
    const result = await startCommand('export', ['mantelzorg', '-', '--fhir', '--lang', 'en'], '{"sleep":"much"}');
    const bundle = JSON.parse(result.out);
    expect(fhirProblems(bundle)).toEqual([]);
    expect(bundle.entry[1].resource.language).toBe('en');
    expect(bundle.entry[1].resource.text.div).toContain('<p>This is a self-check, not a diagnosis.</p>');
    expect(bundle.entry[1].resource.text.div).toContain('<b>A lot</b>');
  });

  it.each<[string, string[], RegExp]>([
    ['no arguments', [], /^Usage: npm run/],
    ['an unknown option', ['mantelzorg', '-', '--pdf'], /^Usage: npm run/],
    ['both forms', ['mantelzorg', '-', '--text', '--fhir'], /^Usage: npm run/],
    ['an unknown language', ['mantelzorg', '-', '--lang', 'moon'], /^There is no language "moon"\. There are: nl, /],
    ['an unknown check', ['moon', '-'], /^There is no check "moon"\. There are: mantelzorg, /],
    ['no JSON', ['mantelzorg', answers('{')], /^Cannot read answers from .*%7B\.json: /],
    ['wrong answers', ['mantelzorg', answers('{"moon":1}')], /^moon: is not a question/],
  ])('explains %s and fails', async (_, args, message) => {
    expect(await runCommand(main, ...args)).toEqual({ code: 2, out: '', error: expect.stringMatching(message) });
  });
});
