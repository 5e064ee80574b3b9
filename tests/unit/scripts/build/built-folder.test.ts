import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { addIntegrity } from '../../../../scripts/build/integrity-plugin.ts';
import { precacheList } from '../../../../scripts/build/precache-list.ts';
import { measureSizes } from '../../../../scripts/check/check-sizes.ts';

const folder = mkdtempSync(join(tmpdir(), 'built-'));

function build(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

afterEach(() => rmSync(folder, { recursive: true, force: true }));

// Text that gzip cannot make smaller, so that sizes are known.
const noise = (bytes: number): string => {
  let text = '';
  for (let i = 0; text.length < bytes; i += 1) text += createHash('sha512').update(String(i)).digest('base64');
  return text.slice(0, bytes);
};

describe('the list of files to keep', () => {
  test('has every file of the app with its hash, and neither the worker itself nor what hosts read', () => {
    build({
      'index.html': 'a',
      'assets/x-1.js': 'b',
      'regions/r.json': '{}',
      'sw.js': '',
      _headers: '',
      'robots.txt': '',
    });
    const list = precacheList(folder);
    expect(list.map(({ url }) => url)).toEqual(['assets/x-1.js', 'index.html', 'regions/r.json']);
    expect(list[0]).toEqual({
      url: 'assets/x-1.js',
      revision: null,
      integrity: `sha256-${createHash('sha256').update('b').digest('base64')}`,
    });
  });

  test('changes when a file changes', () => {
    build({ 'index.html': 'a' });
    const before = precacheList(folder);
    build({ 'index.html': 'b' });
    expect(precacheList(folder)[0]?.revision).not.toBe(before[0]?.revision);
  });
});

describe('sizes', () => {
  const page = '<script src="./assets/a.js"></script><link href="./assets/a.css">';

  test('counts what the page links, and everything that is kept', () => {
    build({
      'index.html': page,
      'assets/a.js': noise(20_000),
      'assets/a.css': '',
      'assets/later.js': noise(50_000),
      'sw.js': '',
    });
    const sizes = new Map(measureSizes(folder).map(({ what, size }) => [what, size]));
    // Base64 holds 6 bits per byte.
    expect(sizes.get('JavaScript of the first screen')).toBeCloseTo(15, 0);
    expect(sizes.get('everything kept for offline use')).toBeGreaterThan(50);
  });

  test('knows when the first screen is too big', () => {
    build({ 'index.html': page, 'assets/a.js': noise(80_000), 'assets/a.css': '', 'sw.js': '' });
    const tooBig = measureSizes(folder).filter(({ size, budget }) => size > budget);
    expect(tooBig.map(({ what }) => what)).toEqual(['JavaScript of the first screen']);
  });
});

describe('integrity of the page', () => {
  test('stands on every linked script and style sheet', () => {
    const html =
      '<script type="module" crossorigin src="./assets/a.js"></script><link crossorigin href="./assets/a.css">';
    const hash = createHash('sha384').update('a').digest('base64');
    const marked = addIntegrity(html, () => Buffer.from('a'));
    expect(marked.split(`integrity="sha384-${hash}" crossorigin`)).toHaveLength(3);
  });
});
