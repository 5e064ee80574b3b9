import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent, contentNotes } from '../../scripts/check/check-content.ts';

const CASES = 'tests/fixtures/operator/22-questionnaire';
const CHECK = join('src', 'questionnaires', 'definitions', 'slapen');

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'questionnaire-'));
  cpSync('src/resources/regions/nl', join(root, 'src/resources/regions/nl'), { recursive: true });
  mkdirSync(join(root, 'src/i18n/locales/nl'), { recursive: true });
  mkdirSync(join(root, 'src/i18n/locales/en'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** What is said of a check, its need by the name that it has now. */
function said(name: string) {
  cpSync(join(CASES, name, 'slapen'), join(root, CHECK), { recursive: true });
  for (const file of ['questionnaire.json', 'cases.json']) {
    const text = readFileSync(join(root, CHECK, file), 'utf8');
    writeFileSync(join(root, CHECK, file), text.replaceAll('someone-to-talk-to', 'listening-ear'));
  }
  return checkContent(root).map(({ file, place, message }) => `${file.split(/[\\/]/).at(-1)}, ${place}: ${message}`);
}

test('a value with a space is told how to be written', () => {
  expect(said('value-with-space')).toContainEqual(
    expect.stringMatching(/questionnaire.json, regel 12.*kleine letters, cijfers en streepjes, zoals een-beetje/),
  );
});

test('a comma too many has its line and what stands behind it', () => {
  expect(said('comma-at-end').join()).toMatch(/nl.json, regel 10: Er staat een komma te veel, vlak voor de }/);
});

test('the mark that Notepad puts before a file is read over', () => {
  expect(said('notepad-bom')).toEqual([]);
});

test('an unknown key names the one that is meant', () => {
  expect(said('visibleIf').join()).toMatch(/regel 24.*“visibleIf” bestaat hier niet. Bedoelt u visibleWhen\?/);
});

test('an unknown list of answers is said once', () => {
  const lines = said('unknown-answer-set');
  expect(lines.filter((line) => line.includes('hoeveel'))).toHaveLength(1);
  expect(lines.join()).not.toContain('Infinity');
});

test('a key that stands there twice has both its lines', () => {
  expect(said('question-text-twice').join()).toMatch(
    /nl.json, regel 11: "worry" staat er twee keer. De eerste staat op regel 10/,
  );
});

test('texts that nobody translated are told once a file', () => {
  said('english-is-still-dutch');
  expect(contentNotes(root)).toEqual([
    expect.objectContaining({
      file: join(CHECK, 'en.json'),
      message: expect.stringMatching(/teksten zijn nog gelijk aan nl.json/),
    }),
  ]);
});

test('a language that was copied to begin with is told so, of the app and of each check', () => {
  const [dutch, english] = ['Wij zoeken hulp in de buurt.', 'We look for help near you.'];
  for (const [code, text] of Object.entries({ nl: dutch, en: english, de: english, 'nl-x-simpel': dutch })) {
    mkdirSync(join(root, 'src/i18n/locales', code), { recursive: true });
    const texts = { look: text, short: 'Ja', count: 'Hallo {{een_heel_lange_naam}}' };
    writeFileSync(join(root, 'src/i18n/locales', code, 'ui.json'), JSON.stringify(texts));
  }
  said('english-is-still-dutch');
  writeFileSync(join(root, CHECK, 'en.json'), JSON.stringify({ title: 'How do you sleep at night?' }));
  writeFileSync(join(root, CHECK, 'de.json'), JSON.stringify({ title: 'How do you sleep at night?' }));
  expect(contentNotes(root)).toEqual([
    {
      file: join('src/i18n/locales', 'de'),
      place: 'ui.json: look',
      message: '1 tekst is nog gelijk aan en.json. Vertaal ze.',
    },
    { file: join(CHECK, 'de.json'), place: 'title', message: '1 tekst is nog gelijk aan en.json. Vertaal ze.' },
  ]);
});
