import { describe, expect, it } from 'vitest';
import { linksToFirstPages } from '../../../../scripts/build/first-screen/first-pages-plugin.ts';

const script = (name: string, imports: readonly string[] = [], isEntry = false) => ({
  type: 'chunk',
  name,
  fileName: `assets/${name}.js`,
  imports: imports.map((one) => `assets/${one}.js`),
  isEntry,
});
const SCRIPTS = [
  script('index', ['shared'], true),
  script('shared'),
  script('first-pages', ['shared', 'needs']),
  script('needs', ['words']),
  script('words'),
  script('pages', ['needs']),
];
const DATA = [{ path: 'assets/data.json', source: '{}', integrity: 'sha256-abc=' }];

describe('what the page asks for while the first screen is being read', () => {
  it('is the script of the first pages with all that it imports, but what the first screen brings', () => {
    const found = [...linksToFirstPages(SCRIPTS, []).matchAll(/modulepreload.*href="\.\/assets\/([\w-]+)\.js"/g)];
    expect(found.map(([, name]) => name)).toEqual(['first-pages', 'needs', 'words']);
  });

  it('is its data too', () => {
    expect(linksToFirstPages(SCRIPTS, DATA)).toContain(
      '<link rel="preload" as="fetch" href="./assets/data.json" crossorigin>',
    );
  });

  it('stops a build in which the first pages have another name', () => {
    expect(() => linksToFirstPages([script('index', [], true)], [])).toThrow('first-pages');
  });
});
