import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { whyNotKilled } from '../../../../scripts/proof/privacy/kill-mutants.ts';
import { applyMutant, MUTANTS } from '../../../../scripts/proof/privacy/mutants.ts';
import type { Visited } from '../../../../scripts/proof/privacy/visit.ts';

const hash = (algorithm: string, text: string) => createHash(algorithm).update(text).digest('base64');
const mutant = { name: 'a leak', code: 'acted();' };
let parent = '';

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'mutants-'));
});
afterEach(() => rmSync(parent, { recursive: true }));

/** A build of one script, as small as it can be. */
function build(script = 'let app;'): readonly [built: string, copy: string] {
  const [built, copy] = [join(parent, 'built'), join(parent, 'copy')];
  mkdirSync(join(built, 'assets'), { recursive: true });
  const page = `<script integrity="sha384-${hash('sha384', 'let app;')}" src="./assets/a.js"></script>`;
  writeFileSync(join(built, 'assets/a.js'), script);
  writeFileSync(join(built, 'index.html'), page);
  writeFileSync(join(built, 'sw.js'), `${hash('sha256', 'let app;')} ${hash('sha256', page)}`);
  return [built, copy];
}

describe('a leak put in on purpose', () => {
  test('gets into a copy that a browser takes: every hash fits again', () => {
    const [built, copy] = build();
    applyMutant(mutant, built, copy);
    const [script, page, worker] = ['assets/a.js', 'index.html', 'sw.js'].map((path) =>
      readFileSync(join(copy, path), 'utf8'),
    );
    expect(script).toContain('acted();');
    expect(page).toContain(hash('sha384', script ?? ''));
    expect(worker).toBe(`${hash('sha256', script ?? '')} ${hash('sha256', page ?? '')}`);
    expect(readFileSync(join(built, 'assets/a.js'), 'utf8')).toBe('let app;');
  });

  test('that does not get in is an error', () => {
    const [built, copy] = build('another script than the hashes say');
    expect(() => applyMutant(mutant, built, copy)).toThrow('index.html does not name the hash of assets/a.js');
    writeFileSync(join(built, 'index.html'), 'no script');
    expect(() => applyMutant(mutant, built, copy)).toThrow('did not get in');
  });

  test('has a name of its own, and tells that it ran', () => {
    expect(new Set(MUTANTS.map(({ name }) => name)).size).toBe(MUTANTS.length);
    for (const { code } of MUTANTS) expect(code).toContain('acted()');
  });
});

describe('a leak is noticed', () => {
  const visited = (changes: Partial<Visited> = {}): Visited => ({
    sent: [],
    faults: [],
    brokenOff: null,
    hasActed: true,
    ...changes,
  });
  const sent = [{ host: 'app', bytes: 'GET /?q=a' }];

  test('only in the way that it should be', () => {
    expect(whyNotKilled({ seenBy: 'requests' }, visited({ sent }), visited())).toEqual([]);
    expect(whyNotKilled({ seenBy: 'requests' }, visited({ faults: ['title: x'] }), visited())).toEqual([
      'not seen by: requests',
      'title: x',
    ]);
    expect(whyNotKilled({ seenBy: 'title' }, visited(), visited({ faults: ['title: x'] }))).toEqual([]);
    expect(whyNotKilled({ seenBy: 'title' }, visited({ sent }), visited())).toEqual(['not seen by: title']);
  });

  test('only if it ran in both visits', () => {
    const [first] = whyNotKilled({ seenBy: 'requests' }, visited({ sent }), visited({ hasActed: false }));
    expect(first).toContain('never ran');
  });
});
