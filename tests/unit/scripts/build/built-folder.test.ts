import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { addIntegrity } from '../../../../scripts/build/integrity-plugin.ts';
import { fileSets, precacheList } from '../../../../scripts/build/precache-list.ts';
import budgets from '../../../../scripts/check/budgets.json';
import { budgetTable, measureSizes } from '../../../../scripts/check/check-sizes.ts';

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

describe('the files that only some devices keep', () => {
  test('are in sets: a language, and what a kiosk has', () => {
    build({
      'index.html': 'a',
      'assets/text-nl-rest-12345678.json': '{}',
      'assets/text-nl-kiosk-12345678.json': '{}',
      'assets/text-nl-x-eenvoudig-rest-1234_-78.json': '{}',
      'assets/text-en-kiosk-12345678.json': '{}',
      'assets/languages-12345678.json': '{}',
      'assets/kiosk-x.js': '',
    });
    const urls = Object.entries(fileSets(folder)).map(([set, files]) => [set, files.map(({ url }) => url)]);
    expect(Object.fromEntries(urls)).toEqual({
      kiosk: ['assets/kiosk-x.js', 'assets/text-nl-kiosk-12345678.json'],
      // Which files a language has is kept with it.
      'nl-x-eenvoudig': ['assets/languages-12345678.json', 'assets/text-nl-x-eenvoudig-rest-1234_-78.json'],
      'en-kiosk': ['assets/text-en-kiosk-12345678.json'],
    });
    expect(precacheList(folder).map(({ url }) => url)).toEqual(['assets/text-nl-rest-12345678.json', 'index.html']);
  });
});

describe('sizes', () => {
  const page = '<script src="./assets/a.js"></script><link href="./assets/a.css">';
  const small = {
    'index.html': page,
    'assets/a.js': '',
    'assets/a.css': '',
    'assets/first-pages-x.js': '',
    'assets/data-check-x.json': '{}',
    'assets/text-nl-check-12345678.json': '{}',
    'sw.js': '',
  };
  const sizesOf = (files: Readonly<Record<string, string>>) => {
    build({ ...small, ...files });
    return new Map(measureSizes(folder).map(({ what, size, budget }) => [what, { size, isOver: size > budget }]));
  };
  const { firstScript, scripts, firstQuestion, language, visit } = budgets;

  test('counts the first screen, the first question, a language and the whole visit', () => {
    const sizes = sizesOf({
      'assets/a.js': noise(20_000),
      'assets/first-pages-x.js': `import"./shared.js";${noise(4000)}`,
      'assets/shared.js': noise(8000),
      'assets/later.js': noise(40_000),
      'assets/text-nl-check-12345678.json': noise(12_000),
      'assets/text-nl-rest-12345678.json': noise(20_000),
    });
    // Base64 holds 6 bits per byte.
    expect(sizes.get(firstScript.what)?.size).toBeCloseTo(15, 0);
    expect(sizes.get(scripts.what)?.size).toBeCloseTo(54, 0);
    expect(sizes.get(firstQuestion.what)?.size).toBeCloseTo(33, 0);
    expect(sizes.get(language.what)?.size).toBeCloseTo(24, 0);
    expect(sizes.get(visit.what)?.size).toBeCloseTo(79, 0);
  });

  test('knows what is too big', () => {
    const sizes = sizesOf({ 'assets/a.js': noise(70_000) });
    expect([...sizes].flatMap(([what, { isOver }]) => (isOver ? what : []))).toEqual([firstScript.what]);
  });

  test('counts no other language, no kiosk and no fifth region against who does not use it', () => {
    const four = Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [`regions/${id}.json`, noise(9000)]));
    const one = sizesOf(four);
    const more = sizesOf({
      ...four,
      'regions/e.json': noise(8000),
      'assets/text-tr-rest-12345678.json': noise(9000),
      'assets/kiosk-x.js': noise(9000),
    });
    expect(more.get(visit.what)).toEqual(one.get(visit.what));
    expect(more.get(scripts.what)).toEqual(one.get(scripts.what));
  });

  test('are those of the README', () => {
    expect(readFileSync('README.md', 'utf8')).toContain(budgetTable());
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
