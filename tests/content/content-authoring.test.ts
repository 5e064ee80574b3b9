import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../scripts/check/check-content.ts';

const DOCUMENT = readFileSync('docs/content-authoring.md', 'utf8');
const CHECK = 'src/questionnaires/definitions/slapen';

/** The JSON that stands in the document under the name of a file. */
function example(file: string): string {
  const after = DOCUMENT.slice(DOCUMENT.indexOf(`**\`${file}\``));
  return /```json\n(.*?)```/s.exec(after)?.[1] ?? expect.fail(`no example of ${file}`);
}

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'authoring-'));
  cpSync('src/resources/regions', join(root, 'src/resources/regions'), { recursive: true });
  // The guide writes Dutch and English; any other language needs its own file, as the check says.
  for (const code of ['nl', 'en'])
    cpSync(`src/i18n/locales/${code}`, join(root, `src/i18n/locales/${code}`), { recursive: true });
  mkdirSync(join(root, CHECK), { recursive: true });
  for (const file of ['questionnaire.json', 'nl.json', 'cases.json'])
    writeFileSync(join(root, CHECK, file), example(file));
  writeFileSync(join(root, CHECK, 'en.json'), example('nl.json'));
  writeFileSync(join(root, CHECK, 'README.md'), '# slapen');
});

afterEach(() => rmSync(root, { recursive: true }));

const found = () => checkContent(root).map(({ place, message }) => `${place}: ${message}`);

test('the worked example of the authoring guide is a sound check', () => {
  expect(found()).toEqual([]);
});

test.each([
  ['nl.json', '"talk": { "text"', '"talks": { "text"'],
  ['cases.json', '"name": "twee signalen, en', '"x": 1, "name": "'],
  ['nl.json', '"u ligt te piekeren"', '"u ligt te piekeren."'],
])('a slip in its %s is told in words', (file, from, to) => {
  const text = example(file);
  expect(text).toContain(from);
  writeFileSync(join(root, CHECK, file), text.replace(from, to));
  expect(found().length).toBeGreaterThan(0);
});
