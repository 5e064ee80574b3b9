import { describe, expect, it } from 'vitest';
import { CHECKS, type Definition, findCheck } from '../../../src/questionnaires/index.ts';
import { layoutOf, writeAnswers } from '../../../src/take-home/answer-bits.ts';
import { BitWriter } from '../../../src/take-home/bits.ts';
import { writeDay } from '../../../src/take-home/day-bits.ts';
import { type CarriedRun, readParcel, withoutPrivate, writeParcel } from '../../../src/take-home/parcel.ts';
import { SHORT_ID_BITS, shortId } from '../../../src/take-home/short-id.ts';
import { IDS } from '../../support/parcels.ts';

const mantelzorg = findCheck('mantelzorg')?.definition as Definition;
const others = CHECKS.map(({ definition }) => definition).filter(({ id }) => id !== 'mantelzorg');

const run: CarriedRun = {
  check: 'mantelzorg',
  version: '2.0.0',
  person: 'me',
  answers: { sleep: null },
  startedOn: '2026-11-20',
  finishedOn: '2026-11-22',
};
const bytes = writeParcel({ entries: ['plek-1', 'plek-2', 'plek-3'], runs: [run, { ...run, person: 'relative' }] });
const readWith = (definition: Definition) => readParcel(bytes, IDS, [...others, definition]);

describe('a parcel on a device with another catalogue', () => {
  it('keeps the order of what is there, and counts what is not', () => {
    expect(readParcel(bytes, ['plek-9', 'plek-3', 'plek-1'], [mantelzorg])).toMatchObject({
      entries: ['plek-1', 'plek-3'],
      unknown: 1,
    });
  });
});

describe('a parcel on a device with other checks', () => {
  it('is read when only words, points or rules of a check are others', () => {
    const other = { ...mantelzorg, version: '2.7.1', minutes: 99, observations: [], goals: [], scales: [] };
    expect(readWith(other)).toMatchObject({ runs: [run, { person: 'relative' }], otherVersion: 0 });
  });

  const { questions, answerSets } = mantelzorg;
  it.each<[string, Definition]>([
    ['another major version', { ...mantelzorg, version: '3.0.0' }],
    [
      'a question more',
      { ...mantelzorg, version: '2.1.0', questions: [...questions, { ...questions[0], id: 'new' } as never] },
    ],
    ['a question less', { ...mantelzorg, questions: questions.slice(1) }],
    ['another order', { ...mantelzorg, questions: [...questions].reverse() }],
    [
      'an answer more',
      {
        ...mantelzorg,
        answerSets: Object.fromEntries(
          Object.entries(answerSets).map(([id, values]) => [id, [...values, { value: 'more' }]]),
        ),
      },
    ],
  ])('is counted, and what comes after it is read, when the check has %s', (_, other) => {
    expect(readWith(other)).toMatchObject({ runs: [], otherVersion: 2, entries: ['plek-1', 'plek-2', 'plek-3'] });
  });

  it('is read when questions were added since, wherever they stand', () => {
    const [first] = questions as [Definition['questions'][number]];
    const added = { ...first, id: 'new', since: '2.900.0' };
    for (const more of [
      [added, ...questions],
      [...questions, added],
      [first, added, ...questions.slice(1), { ...added, id: 'newer', since: '2.1000.0' }],
    ]) {
      const later = { ...mantelzorg, version: '2.1000.0', questions: more };
      expect(readWith(later)).toMatchObject({ runs: [run, { person: 'relative' }], otherVersion: 0 });
    }
  });

  it('is read from a code that the first edition of this major version made', () => {
    const first = { ...mantelzorg, questions: questions.filter(({ since }) => since === undefined) };
    const answers = { ...run.answers, backup: 'nobody', situation: ['illness'] };
    expect(first.questions.length).toBeLessThan(questions.length);
    const writer = new BitWriter();
    writer.write(0, 5);
    writer.write(1, 4);
    writer.write(shortId('mantelzorg'), SHORT_ID_BITS);
    for (const part of [2, 0, 0]) writer.write(part, 10);
    writer.write(layoutOf(first), SHORT_ID_BITS);
    writer.write(0, 2);
    writeDay(writer, '2026-11-20');
    writer.write(0, 1);
    const bits = new BitWriter();
    writeAnswers(bits, first, answers);
    writer.write(bits.length, 12);
    writer.append(bits);
    const { runs, otherVersion } = readParcel(writer.toBytes(), IDS, [mantelzorg]);
    expect({ runs, otherVersion }).toMatchObject({ runs: [{ answers, version: '2.0.0' }], otherVersion: 0 });
  });

  it('is counted when the check is not there at all', () => {
    expect(readParcel(bytes, IDS, others)).toMatchObject({ runs: [], otherVersion: 2 });
  });

  it('is not made of answers that this build cannot read itself', () => {
    expect(() => writeParcel({ entries: [], runs: [{ ...run, version: '1.0.0' }] })).toThrow(RangeError);
    expect(() => writeParcel({ entries: [], runs: [{ ...run, check: 'gone' }] })).toThrow(RangeError);
  });
});

describe('what is private', () => {
  it.each(CHECKS.map(({ definition }) => definition))('can be left out of $id', (definition) => {
    const answers = Object.fromEntries(definition.questions.map(({ id }) => [id, null]));
    const kept = definition.questions.filter(({ intimate, private: own }) => intimate || own).map(({ id }) => id);
    expect(kept.length).toBeGreaterThan(0);
    const left = Object.keys(withoutPrivate(definition, answers));
    expect(left).toHaveLength(definition.questions.length - kept.length);
    for (const id of kept) expect(left).not.toContain(id);
  });
});
