import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { returnedOf } from '../../../../src/beheer/round/answer-code.ts';
import type { Answer, Answers } from '../../../../src/beheer/round/answers.ts';
import { askedOf, FACTS } from '../../../../src/beheer/round/facts.ts';
import { newRound } from '../../../../src/beheer/round/round.ts';
import {
  entryCode,
  nearCodes,
  readShortCode,
  shortCode,
  shortCodeOf,
} from '../../../../src/beheer/round/short-code.ts';
import { askable, hear, type Spoken, withWords } from '../../../../src/beheer/round/spoken.ts';
import type { Entry } from '../../../../src/resources/index.ts';
import { parseCatalogueSheet, readCsvRecords, readRegion } from '../../../../src/resources/rules/index.ts';

const TODAY = '2026-12-04';
const kind = fc.constantFrom<Answer['kind']>('klopt', 'anders', 'onbekend');
const said = fc.record({
  idMark: fc.integer({ min: 0, max: 2 ** 20 - 1 }),
  rowMark: fc.integer({ min: 0, max: 2 ** 16 - 1 }),
  day: fc.constantFrom('2026-01-01', '2026-11-30', '2026-12-05'),
  hasStopped: fc.boolean(),
  kinds: fc.dictionary(fc.constantFrom(...FACTS.map(({ id }) => id)), kind),
});
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('a code that is said', () => {
  test('is four groups of four signs that are not heard as others, and gives back what was put in', () => {
    fc.assert(
      fc.property(said, (given) => {
        const code = shortCode(given);
        expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4} ){3}[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(plain(readShortCode(code, TODAY))).toEqual(plain(given));
        const heard = code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll(' ', '-');
        expect(plain(readShortCode(heard, TODAY))).toEqual(plain(given));
      }),
    );
  });

  test('shows every wrong sign and every two that changed places, and knows what was meant', () => {
    fc.assert(
      fc.property(said, fc.nat(15), fc.nat(30), (given, at, other) => {
        const code = shortCode(given).replaceAll(' ', '');
        const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.replace(code[at] as string, '');
        const wrong = code.slice(0, at) + signs[other] + code.slice(at + 1);
        expect(readShortCode(wrong, TODAY)).toBeUndefined();
        expect(nearCodes(wrong, TODAY, ({ idMark }) => idMark === given.idMark)).toContain(shortCode(given));
        const [a, b] = [code[at], code[at + 1]];
        if (!b || a === b) return;
        const swapped = code.slice(0, at) + b + a + code.slice(at + 2);
        expect(readShortCode(swapped, TODAY)).toBeUndefined();
        expect(nearCodes(swapped, TODAY, ({ idMark }) => idMark === given.idMark)).toContain(shortCode(given));
      }),
    );
  });

  test('of years ahead is read on the day it was made', () => {
    const given = { idMark: 1, rowMark: 2, day: '2033-03-01', hasStopped: false, kinds: {} };
    expect(readShortCode(shortCode(given), '2033-03-02')?.day).toBe('2033-03-01');
  });

  test.each(['', '7K2M', '7K2M Q94C 0XT8 H5U1', '7K2M Q94C 0XT8 H5R1 7K2M'])('reads nothing in %j', (text) => {
    expect(readShortCode(text, TODAY)).toBeUndefined();
    expect(nearCodes(text, TODAY, () => true)).toEqual([]);
  });
});

const FOLDER = 'src/resources/regions/hoeksche-waard';
const { region } = readRegion(readFileSync(`${FOLDER}/region.json`, 'utf8'));
if (!region) throw new Error('the region cannot be read');
const { entries } = parseCatalogueSheet(readCsvRecords(readFileSync(`${FOLDER}/catalogue.csv`, 'utf8')), region, {
  today: TODAY,
});
const first = entries.find(({ times }) => times) as Entry;
const spoken = (one: Spoken | string): Spoken => {
  if (typeof one === 'string') throw new Error(one);
  return one;
};

describe('a code that is heard', () => {
  const answers: Answers = { naam: { kind: 'klopt' }, wanneer: { kind: 'anders', value: 'Elke maandag' } };
  const asked = askedOf(first);
  const returned = returnedOf({ id: first.id, asked }, answers, TODAY, false);
  const code = shortCodeOf(returned, asked);

  test('is the answer of its entry, once what is otherwise is written down', () => {
    const heard = spoken(hear(code, askable(entries, undefined), TODAY));
    expect(heard.open).toEqual(['wanneer']);
    expect(withWords(heard, 'wanneer', 'Elke maandag').returned).toEqual(returned);
    expect(code.startsWith(entryCode(first.id).slice(0, 3))).toBe(true);
  });

  test('puts every answer beside what stands there when the row was changed, and knows the facts of the round', () => {
    const changed = entries.map((one) => (one === first ? { ...one, times: 'Nooit' } : one));
    expect(Object.values(spoken(hear(code, askable(changed, undefined), TODAY)).returned.marks)).toEqual(['', '']);
    const round = newRound('hoeksche-waard', 'Zo', TODAY, [first]);
    expect(spoken(hear(code, askable(changed, round), TODAY)).returned.marks).toEqual(returned.marks);
  });

  test('says what was meant, and what it does not know', () => {
    const wrong = `${code[0] === '0' ? '1' : '0'}${code.slice(1)}`;
    expect(hear(wrong, askable(entries, undefined), TODAY)).toContain(`Bedoelt u ${code}`);
    expect(hear('0000 0000 0000 0001', askable(entries, undefined), TODAY)).toContain('klopt niet');
    expect(hear(code, askable([], undefined), TODAY)).toContain('hoort bij geen vermelding');
  });
});
