import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compoundParts } from '../../../../src/resources/search/words/compounds.ts';
import { dutchWords } from '../../../../src/resources/search/words/english.ts';
import { normalize, words } from '../../../../src/resources/search/words/normalize.ts';
import { ageOf } from '../../../../src/resources/search/words/person-words.ts';
import { allowedDistance, distance, sound } from '../../../../src/resources/search/words/spelling.ts';
import { stem } from '../../../../src/resources/search/words/stemmer.ts';
import { makeVocabulary } from '../../../../src/resources/search/words/vocabulary.ts';

const LINES = readFileSync('tests/search/stem-groups.txt', 'utf8')
  .split('\n')
  .filter((line) => /^[^#]/.test(line));

describe('normalize', () => {
  test.each([
    ['Cliëntondersteuning', 'clientondersteuning'],
    ["auto's en oma’s", 'auto en oma'],
    ["'s-Gravendeel", 's gravendeel'],
    ['Ĳsland & CAFÉ!', 'ijsland cafe'],
    ['  Oud-Beijerland\t(3261) ', 'oud beijerland 3261'],
    ['💔 …', ''],
  ])('%s becomes %s', (text, expected) => {
    expect(normalize(text)).toBe(expected);
  });

  test('doing it twice changes nothing, and only words and single spaces are left', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const once = normalize(text);
        expect(normalize(once)).toBe(once);
        expect(words(text).join(' ')).toBe(once);
        expect(once).not.toMatch(/\s\s|^\s|\s$/);
      }),
    );
  });
});

describe('stem', () => {
  test.each(LINES.filter((line) => !line.startsWith('!')))('one key for: %s', (line) => {
    expect(new Set(line.split(' ').flatMap(words).map(stem)).size).toBe(1);
  });

  test.each(LINES.filter((line) => line.startsWith('!')))('keys apart for: %s', (line) => {
    const pair = words(line);
    expect(new Set(pair.map(stem)).size).toBe(pair.length);
  });

  test.each([
    ['aangevraagd', 'aanvragen'],
    ['gewandeld', 'wandelt'],
    ['verslaafd', 'verslaving'],
    ['betaling', 'betaalt'],
    ['stoeltje', 'stoelen'],
    ['brieven', 'brief'],
    ['dove', 'doof'],
  ])('words that nobody listed: %s and %s meet', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  test('takes any word and never gives nothing', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcdeghijklmnoprstuvwz'), minLength: 1, maxLength: 25 });
    fc.assert(fc.property(letters, (word) => stem(word).length > 0));
  });
});

describe('compoundParts', () => {
  test.each([
    ['logeerhuis', ['logeer', 'huis']],
    ['ouderenvervoer', ['ouderen', 'vervoer']],
    ['mantelzorgondersteuning', ['mantelzorg', 'ondersteuning']],
    ['boodschappendienst', ['boodschappen', 'dienst']],
    ['buurtgezinnen', ['buurt', 'gezinnen']],
  ])('%s', (word, parts) => {
    expect(compoundParts(word)).toEqual(parts);
  });

  test.each(['belangrijk', 'onderwijs', 'gemeente', 'tandarts', 'fietsenmaker', 'huis', 'x'.repeat(500)])(
    '%s stays whole',
    (word) => {
      expect(compoundParts(word)).toEqual([]);
    },
  );

  test('the parts stand in the word, in order', () => {
    const part = fc.constantFrom('zorg', 'huis', 'buurt', 'koffie', 'wandel', 'groep', 's', 'en', 'maatjes', 'x');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (pieces) => {
        let from = 0;
        for (const found of compoundParts(pieces.join(''))) {
          const at = pieces.join('').indexOf(found, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + found.length;
        }
      }),
    );
  });
});

describe('spelling', () => {
  test('no letter may differ in short words, one from five letters, two from nine', () => {
    expect([4, 5, 8, 9].map(allowedDistance)).toEqual([0, 1, 1, 2]);
  });

  test.each([
    ['alsheimer', 'alzheimer', 1],
    ['dmeentie', 'dementie', 1],
    ['respitzorg', 'respijtzorg', 1],
    ['dag', 'nacht', 3],
  ])('%s and %s differ in %i', (a, b, letters) => {
    expect(distance(a, b, 3)).toBe(a === 'dag' ? 4 : letters);
  });

  test('the distance is the same both ways, and none to itself', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcde'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b, 9)).toBe(distance(b, a, 9));
        expect(distance(a, a, 2)).toBe(0);
      }),
    );
  });

  test('what sounds the same is near, however it is written', () => {
    expect(sound('respeitzorg')).toBe(sound('respijtzorg'));
    expect(makeVocabulary(['dementie', 'dimensie']).closest('demensie')).toContain('dementie');
    expect(makeVocabulary(['client']).closest('klient')).toEqual(['client']);
  });

  test('a short word, a word of another matter and a word far from all are left as they are', () => {
    expect(makeVocabulary(['maan', 'mand']).closest('man')).toEqual([]);
    expect(makeVocabulary(['pastoor']).closest(stem('paspoort'))).toEqual([]);
    expect(makeVocabulary(['dementie', 'zorg']).closest('xylofoon')).toEqual([]);
  });

  test('half a word is completed, the shortest first', () => {
    expect(makeVocabulary(['geheugenpoli', 'geheugen', 'gezin']).completions('gehe')).toEqual([
      'geheugen',
      'geheugenpoli',
    ]);
  });
});

describe('dutchWords', () => {
  test('turns an English query into Dutch words', () => {
    expect(dutchWords(['feeling', 'lonely'])).toEqual(['voel', 'eenzaam']);
    expect(dutchWords(['help', 'for', 'my', 'mother'])).toEqual(['hulp', 'for', 'my', 'moeder']);
  });

  test('reads what belongs together, word for word in its place', () => {
    const query = words('someone to look after my husband');
    expect(dutchWords(query)).toContain('oppas');
    expect(dutchWords(query)).toHaveLength(query.length);
    expect(dutchWords(words("I can't cope anymore")).join(' ')).toContain('ik kan niet meer');
  });

  test.each([['help met boodschappen'], ['computer'], ['club voor ouderen']])('leaves Dutch alone: %s', (text) => {
    expect(dutchWords(text.split(' '))).toEqual(text.split(' '));
  });
});

describe('the age of the people in a query', () => {
  test.each([
    ['oppas voor mijn man', 'grown-up'],
    ['oppas voor mijn kind', 'young'],
    ['mijn moeder zorgt voor mijn dochtertje', 'young'],
    ['iets voor een meisje van 14', 'young'],
    ['dagje uit', undefined],
  ])('%s: %s', (query, age) => {
    expect(ageOf(words(query))).toBe(age);
  });
});
