import { describe, expect, it } from 'vitest';
import { main } from '../../../../scripts/cli/take-home.ts';
import { writeCode } from '../../../../src/take-home/index.ts';
import { runCommand, startCommand } from '../../../support/run-command.ts';

const DAYS = { madeOn: '2026-11-22', until: '2147-01-01' };
const list = await writeCode({ entries: ['handen-in-huis', 'gone'], runs: [] }, DAYS);
const locked = await writeCode({ entries: ['handen-in-huis'], runs: [] }, DAYS, 'aap boom');

const takeHome = (...args: readonly string[]) => runCommand(main, ...args);

describe('take-home', () => {
  it('prints what a code in an address holds', async () => {
    const { code, out } = await startCommand('take-home', ['read', `https://voorbeeld.nl/#MEE/${list}`]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ status: 'ok', parcel: { entries: ['handen-in-huis'], unknown: 1 } });
  });

  it('takes the words that lock a code, one by one', async () => {
    const { code, out } = await takeHome('read', locked, 'aap', 'boom');
    expect([code, JSON.parse(out)]).toMatchObject([0, { status: 'ok' }]);
  });

  it.each([
    ['needs-words', locked],
    ['damaged', 'https://voorbeeld.nl/'],
  ])('says %s and fails', async (status, text) => {
    const { code, out } = await takeHome('read', text);
    expect([code, JSON.parse(out)]).toMatchObject([1, { status }]);
  });

  it('explains how it is used', async () => {
    expect(await takeHome()).toMatchObject({ code: 2, out: '', error: expect.stringMatching(/^Usage: npm run/) });
  });
});
