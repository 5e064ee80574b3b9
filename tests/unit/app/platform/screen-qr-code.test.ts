import { describe, expect, it } from 'vitest';
import { screenQrCode } from '../../../../src/app/platform/qr-code.ts';
import { CHECKS, type Definition, optionsOf } from '../../../../src/questionnaires/index.ts';
import { type CarriedRun, codeAddress, type Parcel, writeCode } from '../../../../src/take-home/index.ts';
import { standTogether } from '../../../fixtures/any-answers.ts';
import { DAYS, IDS } from '../../../support/parcels.ts';

/** A long address for an app, with a folder. */
const APP = 'https://mantelzorg.gemeente-hoeksche-waard.nl/ademruimte/';
const VERSION_15 = 17 + 4 * 15 + 8;

/** Every question answered, with as much as can be chosen. */
const runOf = (definition: Definition): CarriedRun => ({
  check: definition.id,
  version: definition.version,
  person: 'me',
  answers: Object.fromEntries(
    definition.questions.map((question) => {
      const values = optionsOf(definition, question).map(({ value }) => value);
      if (question.kind === 'rating') return [question.id, question.max];
      if (question.kind === 'choice') return [question.id, values[0] ?? ''];
      return [question.id, standTogether(definition, question, values)];
    }),
  ),
  startedOn: '2026-11-22',
  finishedOn: '2026-11-22',
});

const runs = CHECKS.map(({ definition }) => runOf(definition));
const entries = IDS.slice(0, 20);
const sideOf = async (parcel: Parcel, words?: string) =>
  screenQrCode(codeAddress(APP, await writeCode(parcel, DAYS, words)))?.length;

describe('the code on a screen', () => {
  it('of a full list has version 10 at most, with 15 % to spare', async () => {
    expect(await sideOf({ entries, runs: [] })).toBeLessThanOrEqual(17 + 4 * 10 + 8);
  });

  it.each(runs)('of a full list and the whole check $check, under words, has version 15 at most', async (run) => {
    expect(await sideOf({ entries, runs: [run] }, 'vijf woorden')).toBeLessThanOrEqual(VERSION_15);
  });

  it('has room for a full list and three whole checks under words', async () => {
    const three = [...runs].sort((a, b) => Object.keys(b.answers).length - Object.keys(a.answers).length).slice(0, 3);
    expect(await sideOf({ entries, runs: three }, 'vijf woorden')).toBeLessThanOrEqual(VERSION_15);
  });

  it('is none where it would have to be denser', async () => {
    const many = Array.from({ length: 15 }, (_, each) => runs[each % runs.length] as CarriedRun);
    expect(await sideOf({ entries, runs: many })).toBeUndefined();
    expect(screenQrCode('a'.repeat(520))).toHaveLength(VERSION_15);
    expect(screenQrCode('a'.repeat(521))).toBeUndefined();
    expect(screenQrCode('a'.repeat(100_000))).toBeUndefined();
  });
});
