import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/run-ts.mjs', 'scripts/cli/search.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the search command', () => {
  test('--json gives ids, scores and reasons, best first', () => {
    const { status, stdout } = run(
      '--region',
      'hoeksche-waard',
      '--place',
      'Strijen',
      '--json',
      'samen koffie drinken',
    );
    const hits = JSON.parse(stdout) as { id: string; score: number; reasons: unknown[] }[];
    expect(status).toBe(0);
    expect(hits[0]).toMatchObject({ id: 'me-mekaer-strijen', score: expect.any(Number), reasons: expect.any(Array) });
  });

  test('without --json a list for people', () => {
    expect(run('--region', 'hoeksche-waard', 'voedselbank').stdout).toMatch(
      /^\d\.\d\d {2}voedselbank-hoeksche-waard {2}/,
    );
    expect(run('--region', 'hoeksche-waard', 'tandarts').stdout).toBe('Niets gevonden.\n');
  });

  test('--queries answers a whole file, and says which query names a region that is not there', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'search-')), 'queries.json');
    const queries = [
      { id: 'a', region: 'hoeksche-waard', q: 'voedselbank' },
      { id: 'b', region: 'nergens', q: 'voedselbank' },
      { id: 'c', region: 'hoeksche-waard', q: 'koffie', place: 'Nergenshuizen' },
    ];
    writeFileSync(file, JSON.stringify({ queries }));
    const { status, stdout, stderr } = run('--queries', file);
    const found = JSON.parse(stdout) as Record<string, string[]>;
    expect(found['a']?.[0]).toBe('voedselbank-hoeksche-waard');
    expect(found['b']).toEqual([]);
    expect(found['c']?.length).toBeGreaterThan(0);
    expect(stderr).toMatch(/b: Unknown region “nergens”. Known: .*hoeksche-waard/);
    expect(stderr).toContain('Unknown place “Nergenshuizen”');
    expect(status).toBe(1);
  });

  test.each([
    [['--region', 'nergens', 'koffie'], 'Unknown region'],
    [['koffie'], '--region'],
    [['--wat'], '--wat'],
    [['--queries', 'bestaat-niet.json'], 'bestaat-niet.json'],
  ])('%j is refused with a reason', (args, reason) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(reason);
  });
});
