import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bundledPackages, type Lockfile, stylePackages } from '../../../../scripts/build/bundled-packages.ts';

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const lock: Lockfile = readJson('package-lock.json');
const manifest: { readonly dependencies: Readonly<Record<string, string>> } = readJson('package.json');

/** Licences that ask nothing of who uses the app. */
const OPEN = /^(MIT|Apache-2\.0|EUPL-1\.2|\(MIT OR Apache-2\.0\))$/;

const names = [...Object.keys(manifest.dependencies), ...stylePackages('.')];
const inTheApp = [...bundledPackages(lock, names).values()];

describe('what comes with the app', () => {
  test('is at most eight libraries', () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(8);
  });

  test('runs nothing when it is installed, and nothing else does either', () => {
    expect(inTheApp.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name)).toEqual([]);
    expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
  });

  test('is known by its exact content and has an open licence', () => {
    for (const { name, integrity, license } of inTheApp) {
      expect(integrity, name).toMatch(/^sha512-/);
      expect(license, name).toMatch(OPEN);
    }
    for (const version of Object.values(manifest.dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe('the packages in the app', () => {
  const toy: Lockfile = {
    packages: {
      '': { version: '1.0.0' },
      'node_modules/a': { version: '1.0.0', dependencies: { '@s/b': '1', c: '1' } },
      'node_modules/@s/b': { version: '1.0.0', dependencies: { a: '1', c: '2' } },
      'node_modules/@s/b/node_modules/c': { version: '2.0.0' },
      'node_modules/c': { version: '1.0.0' },
      'node_modules/tool': { version: '1.0.0' },
    },
  };

  test('are the named ones and all that those need, in the version that each gets', () => {
    const found = bundledPackages(toy, ['a']);
    expect([...found.keys()]).toEqual([
      'node_modules/@s/b',
      'node_modules/@s/b/node_modules/c',
      'node_modules/a',
      'node_modules/c',
    ]);
    expect(found.get('node_modules/@s/b')?.needs).toEqual(['node_modules/a', 'node_modules/@s/b/node_modules/c']);
    expect(found.get('node_modules/@s/b/node_modules/c')?.name).toBe('c');
  });

  test('must be in the lockfile', () => {
    expect(() => bundledPackages(toy, ['nowhere'])).toThrow('package-lock.json has no nowhere');
  });

  test('include those whose style sheets are ours too', () => {
    expect(stylePackages('.')).toEqual(
      expect.arrayContaining(['@utrecht/alert-css', '@nl-design-system-unstable/voorbeeld-design-tokens']),
    );
    expect(stylePackages('.').every((name) => lock.packages[`node_modules/${name}`])).toBe(true);
  });
});
