import { expect, test } from 'vitest';
import { languageFaults } from '../../scripts/check/check-language.ts';
import { EASY_WORDS } from '../../scripts/rules/language/level.ts';
import { EASY, shortTexts, textsOfApp, textsOfChecks } from '../../scripts/rules/language/read-texts.ts';

// It reads every Dutch file there is, on machines that may be busy.
test('the Dutch of the app, the checks and the catalogues is read, and keeps to the level', () => {
  const [app, checks, short] = [textsOfApp('.'), textsOfChecks('.'), shortTexts('.')];
  const title = { file: 'src/i18n/locales/nl/find.json', place: 'title', text: expect.any(String) };
  expect(app).toContainEqual(title);
  expect(checks.map(({ place }) => place)).not.toContain('$schema');
  expect(checks.length).toBeGreaterThan(1000);
  expect(short).toContainEqual({
    file: 'src/resources/regions/nl/catalogue.csv',
    place: 'huisarts, kort',
    text: expect.stringContaining('huisarts'),
  });
  expect(languageFaults([...app, ...checks, ...short])).toEqual([]);
});

test('easy Dutch keeps to shorter sentences', () => {
  const easy = [...textsOfApp('.', EASY), ...textsOfChecks('.', EASY)];
  expect(easy.length).toBeGreaterThan(1000);
  expect(easy.filter(({ file }) => !file.includes(EASY))).toEqual([]);
  expect(languageFaults(easy, EASY_WORDS)).toEqual([]);
  const long = { file: '', place: '', text: 'Wij gaan morgen met de hele familie en de hond naar het strand.' };
  expect([languageFaults([long]), languageFaults([long], EASY_WORDS)]).toEqual([
    [],
    [expect.objectContaining({ message: expect.stringContaining('heeft 13 woorden') })],
  ]);
});
