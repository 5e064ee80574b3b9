import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentFiles, contentOf } from '../../../../scripts/build/content-folder.mjs';
import { readDeploymentOf } from '../../../../scripts/build/deployment.ts';
import { readTheme } from '../../../../scripts/build/theme-plugin.ts';

let folder = '';
const content = () => contentOf('.', { ADEMRUIMTE_CONTENT: folder });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'eigen inhoud '));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  delete process.env['ADEMRUIMTE_CONTENT'];
});

describe('the content of a deployment', () => {
  test('is that of the checkout when nothing else is said', () => {
    const { regions, deployment, theme, folder: own } = contentOf('.', {});
    expect([regions, deployment]).toEqual([join('src', 'resources', 'regions'), join('public', 'deployment.json')]);
    expect([theme, own]).toEqual([undefined, undefined]);
  });

  test('comes from its own folder, and from the checkout where that has nothing', () => {
    cpSync('src/resources/regions/hoeksche-waard', join(folder, 'regions', 'hoeksche-waard'), { recursive: true });
    writeFileSync(join(folder, 'theme.css'), '');
    expect(content()).toEqual({
      regions: join(folder, 'regions'),
      deployment: join('public', 'deployment.json'),
      rules: join('src', 'resources', 'payer', 'rules.json'),
      theme: join(folder, 'theme.css'),
      folder,
    });
    expect(contentFiles(content()).map(([name]) => name)).toContain('regions/hoeksche-waard/region.json');
  });

  test('decides what the deployment is', () => {
    writeFileSync(join(folder, 'deployment.json'), '{ "kiosk": "always", "organisation": "demonstration" }');
    process.env['ADEMRUIMTE_CONTENT'] = folder;
    expect(readDeploymentOf('.').kiosk).toBe('always');
  });

  test.each([
    ['is empty', () => undefined, /geen van deze: regions, deployment.json, rules.json, theme.css/],
    ['has a region and no folder for it', () => mkdirSync(join(folder, 'zutphen')), /geen van deze/],
    ['has a name that is nearly right', () => mkdirSync(join(folder, 'Regio')), /Regio.*lezen wij niet/],
    ['has what Notepad made of a name', () => writeFileSync(join(folder, 'theme.css.txt'), ''), /theme\.css\.txt/],
    ['is not there', () => rmSync(folder, { recursive: true }), /bestaat niet/],
  ])('is refused, with the reason, when the folder %s', (_, make, said) => {
    make();
    try {
      expect(content).toThrow(said);
    } finally {
      mkdirSync(folder, { recursive: true });
    }
  });

  test('may have other things beside it', () => {
    mkdirSync(join(folder, '.git'));
    mkdirSync(join(folder, 'regions'));
    writeFileSync(join(folder, 'LEESMIJ.txt'), '');
    expect(content().regions).toBe(join(folder, 'regions'));
  });
});

describe('the theme of a deployment', () => {
  const SHIPPED = '.voorbeeld-theme { --warm: #823e14; --round: 1rem }';

  test('gives our properties other values', () => {
    const css = '@media (prefers-color-scheme: dark) { .voorbeeld-theme:not([data-theme]) { --warm: #fff } }';
    expect(readTheme(css, SHIPPED)).toBe(css);
  });

  test('can do nothing else, and hears all of it at once', () => {
    const css = `@import "https://elders.example/x.css";
body { display: none }
.voorbeeld-theme { --wram: red; --round: url(https://elders.example/x) }`;
    const lines = [
      /regel 1: @import/,
      /regel 2: Schrijf \.voorbeeld-theme/,
      /regel 2: display/,
      /regel 3: --wram/,
      /--round/,
    ];
    for (const line of lines) expect(() => readTheme(css, SHIPPED)).toThrow(line);
  });
});
