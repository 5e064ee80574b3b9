import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runSteps } from '../../../../scripts/run-steps.mjs';

const folder = mkdtempSync(join(tmpdir(), 'steps-'));
afterAll(() => rmSync(folder, { recursive: true }));

const node = (code: string) => ({ command: process.execPath, args: ['-e', code] });
/** Prints a line, waits, prints another, and ends with this code. */
const talking = (name: string, code = 0) =>
  node(
    `console.log('${name} begins'); setTimeout(() => { console.error('${name} ends'); process.exit(${code}) }, 100)`,
  );

/** What steps say, and what comes of them. */
async function ran(...groups: Parameters<typeof runSteps>[0]) {
  const said: string[] = [];
  const total = await runSteps(groups, (text) => void said.push(text));
  return { said: said.join(''), ...total };
}

describe('the steps of npm test', () => {
  test('all run, and count', async () => {
    const count = () => ({ passed: 40, failed: 0 });
    const { passed, failed, failedSteps } = await ran(
      [
        { name: 'a', commands: [node('')] },
        { name: 'b', commands: [node(''), node('')] },
      ],
      [{ name: 'c', commands: async () => [node('')], count }],
    );
    expect({ passed, failed, failedSteps }).toEqual({ passed: 42, failed: 0, failedSteps: [] });
  });

  test('say what they say apart, each below its own name', async () => {
    const { said } = await ran(['a', 'b', 'c'].map((name) => ({ name, commands: [talking(name)] })));
    for (const name of ['a', 'b', 'c'])
      expect(said).toMatch(new RegExp(`── ${name}\\n${name} begins\\n${name} ends\\n {3}ok: ${name} \\(`));
  });

  test('one that fails is named, lets those beside it end, and keeps the next group from running', async () => {
    const late = join(folder, 'late');
    const { said, passed, failed, failedSteps } = await ran(
      [
        { name: 'wrong', commands: [talking('wrong', 3), node("console.log('not reached')")] },
        { name: 'right', commands: [talking('right')] },
        { name: 'wrong too', commands: [{ command: 'there-is-no-such-program', args: [] }] },
      ],
      [{ name: 'late', commands: [node(`fs.writeFileSync(${JSON.stringify(late)}, '')`)] }],
    );
    expect({ passed, failed, failedSteps }).toEqual({ passed: 1, failed: 2, failedSteps: ['wrong', 'wrong too'] });
    expect(said).toContain('FAILED: wrong (');
    expect(said).toContain('there-is-no-such-program');
    expect(said).toContain('ok: right (');
    expect(said).not.toMatch(/not reached|late/);
  });

  test.each([
    ['counts failures', { passed: 7, failed: 2 }, { passed: 7, failed: 2 }],
    ['fails though it counts none', { passed: 7, failed: 0 }, { passed: 7, failed: 1 }],
  ])('one that %s has failed', async (_, counted, expected) => {
    const total = await ran([{ name: 'tests', commands: [node('process.exit(1)')], count: () => counted }]);
    expect(total).toMatchObject({ ...expected, failedSteps: ['tests'] });
  });

  test.each([
    ['wrote no report', join(folder, 'no-report.json')],
    ['wrote half a report', join(folder, 'half.json')],
  ])('one that ended well and %s has failed: a run without tests proves nothing', async (_, file) => {
    writeFileSync(join(folder, 'half.json'), '{');
    const count = () => JSON.parse(readFileSync(file, 'utf8'));
    const total = await ran([{ name: 'tests', commands: [node('')], count }]);
    expect(total).toMatchObject({ passed: 0, failed: 1, failedSteps: ['tests'] });
  });
});
