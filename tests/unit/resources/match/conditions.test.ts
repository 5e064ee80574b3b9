import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/resources/catalogue/schema.ts';
import { conditionsOf, isFor } from '../../../../src/resources/match/conditions.ts';
import { NO_FACTS, type PersonFacts } from '../../../../src/shared/person-facts.ts';
import { entry } from '../sample.ts';

const allows = (fields: Partial<Entry>, facts: Partial<PersonFacts>) => isFor(entry(fields), { ...NO_FACTS, ...facts });

describe('an illness', () => {
  test.each([
    ['parkinson', ['parkinson'], true],
    ['parkinson', ['chronisch-ziek'], true],
    ['chronisch-ziek', ['parkinson'], false],
    ['depressie', ['psychisch'], true],
    ['dementie', ['geheugen'], true],
    ['geheugen', ['dementie'], false],
    ['dementie', ['parkinson', 'ms'], false],
  ] as const)('%s opens help for %j: %s', (known, situations, expected) => {
    expect(allows({ situations: [...situations] }, { situations: [known] })).toBe(expected);
  });

  test('stays closed while nothing is known', () => {
    expect(allows({ situations: ['ms'] }, {})).toBe(false);
  });
});

describe('a role', () => {
  test('for carers asks that caring is known', () => {
    expect(allows({ role: 'mantelzorger' }, {})).toBe(false);
    expect(allows({ role: 'mantelzorger' }, { carer: true })).toBe(true);
  });

  test('for who has it themselves keeps carers out', () => {
    expect(allows({ role: 'zelf' }, { carer: true })).toBe(false);
    expect(allows({ role: 'zelf' }, {})).toBe(true);
  });
});

describe('an age', () => {
  test.each([
    [{ minimumAge: 18 }, undefined, false],
    [{ minimumAge: 18 }, { from: 18 }, true],
    [{ minimumAge: 18 }, { from: 12, to: 25 }, false],
    [{ minimumAge: 16 }, { from: 12, to: 25 }, true],
    [{ minimumAge: 16 }, { from: 8, to: 14 }, false],
    [{ minimumAge: 70 }, { from: 18 }, false],
    [{ maximumAge: 23 }, { from: 18 }, false],
    [{ maximumAge: 23 }, undefined, false],
    [{ maximumAge: 23 }, { from: 12, to: 25 }, true],
    [{ maximumAge: 18 }, { from: 12, to: 25 }, false],
    [{ maximumAge: 18 }, { from: 12, to: 17 }, true],
    [{ maximumAge: 11 }, { from: 12, to: 17 }, false],
  ] as const)('%j for someone of %j: %s', (fields, age, expected) => {
    expect(allows(fields, { age })).toBe(expected);
  });

  test('keeps help for older people from the young, unless they care for someone old', () => {
    const young: PersonFacts = { ...NO_FACTS, carer: true, age: { from: 12, to: 25 } };
    expect(allows({ audiences: ['oudere', 'mantelzorger'] }, young)).toBe(false);
    expect(allows({ audiences: ['oudere', 'iedereen'] }, young)).toBe(true);
    expect(allows({ audiences: ['oudere'] }, { ...young, situations: ['ouderdom'] })).toBe(true);
    expect(allows({ audiences: ['oudere'] }, { age: { from: 18 } })).toBe(true);
  });
});

describe('what the audiences imply where an editor said nothing', () => {
  test.each([
    [['dementie', 'mantelzorger'], { situations: ['dementie'], role: undefined }],
    [['mantelzorger'], { situations: [], role: 'mantelzorger' }],
    [['oudere', 'dementie'], { situations: [] }],
    [['volwassene-ggz', 'lvb'], { situations: ['psychisch', 'lvb'] }],
    [['palliatief', 'mantelzorger'], { circumstances: ['laatste-fase'] }],
    [['lhbti'], { circumstances: ['lhbti'] }],
    [['jongere'], { maximumAge: 25 }],
    [['iedereen', 'jongere'], { maximumAge: Number.POSITIVE_INFINITY }],
  ] as const)('%j', (audiences, expected) => {
    expect(conditionsOf(entry({ audiences: [...audiences] }))).toMatchObject(expected);
  });

  test('is nothing more where an editor did', () => {
    const said = entry({ audiences: ['mantelzorger', 'dementie'], role: 'mantelzorger' });
    expect(conditionsOf(said)).toMatchObject({ situations: [], role: 'mantelzorger' });
  });
});
