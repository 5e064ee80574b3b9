import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../scripts/cli/search.ts';
import { runCommand, startCommand } from '../support/run-command.ts';

const run = (...args: readonly string[]) => runCommand(main, ...args);

describe('the search command', () => {
  test('--json gives ids, scores and reasons, best first', async () => {
    const where = ['--region', 'hoeksche-waard', '--place', 'Strijen'];
    const { code, out } = await startCommand('search', [...where, '--json', 'samen koffie drinken']);
    const hits = JSON.parse(out) as { id: string; score: number; reasons: unknown[] }[];
    expect(code).toBe(0);
    expect(hits[0]).toMatchObject({ id: 'me-mekaer-strijen', score: expect.any(Number), reasons: expect.any(Array) });
  });

  test('without --json a list for people', async () => {
    const found = await run('--region', 'hoeksche-waard', 'voedselbank');
    expect(found.out).toMatch(/^\d\.\d\d {2}voedselbank-hoeksche-waard {2}/);
    const none = await run('--region', 'hoeksche-waard', 'tandarts');
    expect(none.out).toBe('Niets gevonden.\n');
  });

  test('--queries answers a whole file, and says which query names a region that is not there', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'search-')), 'queries.json');
    const queries = [
      { id: 'a', region: 'hoeksche-waard', q: 'voedselbank' },
      { id: 'b', region: 'nergens', q: 'voedselbank' },
      { id: 'c', region: 'hoeksche-waard', q: 'koffie', place: 'Nergenshuizen' },
    ];
    writeFileSync(file, JSON.stringify({ queries }));
    const { code, out, error } = await run('--queries', file);
    const found = JSON.parse(out) as Record<string, string[]>;
    expect(found['a']?.[0]).toBe('voedselbank-hoeksche-waard');
    expect(found['b']).toEqual([]);
    expect(found['c']?.length).toBeGreaterThan(0);
    expect(error).toMatch(/b: Unknown region “nergens”. Known: .*hoeksche-waard/);
    expect(error).toContain('Unknown place “Nergenshuizen”');
    expect(code).toBe(1);
  });

  test.each([
    [['--region', 'nergens', 'koffie'], 'Unknown region'],
    [['koffie'], '--region'],
    [['--wat'], '--wat'],
    [['--queries', 'bestaat-niet.json'], 'bestaat-niet.json'],
  ])('%j is refused with a reason', async (args, reason) => {
    const { code, out, error } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(reason);
  });
});
