import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { flattenTexts } from '../../scripts/rules/content/flatten-texts.ts';

const GROUPS = readdirSync('src/i18n/locales/nl')
  .map((file) => file.replace(/\.json$/, ''))
  .filter((group) => group !== 'language');

const code = ['src/app', 'src/i18n']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** True when the code names the key, or builds keys like it: `catalogue.kind.${kind}`. */
function isUsed(key: string): boolean {
  const name = key.replace(/(_je)?(_(one|other))?$|\[\]$/, '');
  const parts = name.split('.');
  return (
    code.includes(name) || parts.slice(1).some((_, end) => code.includes(`${parts.slice(0, end + 1).join('.')}.\${`))
  );
}

test.each(GROUPS)('every Dutch text of %s is shown somewhere', (group) => {
  const texts = JSON.parse(readFileSync(`src/i18n/locales/nl/${group}.json`, 'utf8'));
  const keys = [...flattenTexts(texts).keys()].map((key) => `${group}.${key}`);
  expect(keys.length).toBeGreaterThan(3);
  expect(keys.filter((key) => !isUsed(key))).toEqual([]);
});
