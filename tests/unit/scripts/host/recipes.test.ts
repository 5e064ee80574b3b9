import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SECURITY_HEADERS } from '../../../../scripts/build/headers.mjs';
import { RECIPES } from '../../../../scripts/build/recipes.mjs';

const recipes = Object.entries(RECIPES);

describe('the recipes for hosts', () => {
  test.each(recipes)('%s is what the list of headers makes of it (npm run headers)', (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('there is no settings file of another kind, written by hand', () => {
    const files = readdirSync('deploy', { withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.map(({ name }) => `deploy/${name}`).sort()).toEqual(Object.keys(RECIPES).sort().slice(0, -1));
  });

  test.each(recipes)('%s has every header, once', (_, text) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      const lines = text.split('\n').filter((line) => new RegExp(`\\b${name}\\b`).test(line));
      expect(lines, name).toEqual([expect.stringContaining(value)]);
    }
  });

  test('no server writes visits down', () => {
    const { 'deploy/nginx.conf': nginx, 'deploy/Caddyfile': caddy } = RECIPES;
    expect(nginx.match(/access_log (?!off;)|log_format/)).toBeNull();
    expect(nginx.match(/access_log off;/g)).toHaveLength(nginx.match(/^server \{/gm)?.length ?? 0);
    expect(caddy).not.toMatch(/^\s*log\b/m);
  });

  test('no server answers with the start page for what is not there', () => {
    const all = recipes.map(([, text]) => text).join('\n');
    expect(all).not.toMatch(/try_files[^;]*index\.html;|rewrite|error_page|handle_errors|\/\* +\/index/);
  });

  test('in _headers, a header stands once on any path: hosts would join the values', () => {
    const rules = RECIPES['public/_headers'].split(/\n(?=\/)/).map((rule) => rule.trim().split('\n'));
    const [everywhere, ...paths] = rules;
    expect(everywhere?.[0]).toBe('/*');
    expect(everywhere?.some((line) => line.includes('Cache-Control'))).toBe(false);
    expect(paths.flatMap(([, ...lines]) => lines).every((line) => line.startsWith('  Cache-Control: '))).toBe(true);
  });
});
