import { describe, expect, it } from 'vitest';
import { exportInput } from '../../../../src/app/outcome/export-input.ts';
import { localTime } from '../../../../src/app/platform/local-time.ts';
import { randomUuid } from '../../../../src/app/platform/random-uuid.ts';

const NOW = new Date('2026-11-22T23:30:00Z');
const RUN = { check: 'mantelzorg', answers: { 'your-life': 'young' }, finishedOn: '2026-11-20' };

describe('exportInput', () => {
  it('tells the day that a check was finished, which is all that is kept of it', async () => {
    const input = await exportInput(RUN, NOW);
    expect(input).toMatchObject({ finished: true, authored: '2026-11-20', language: 'nl-NL', answers: RUN.answers });
    expect(input.labels.filledIn).toBe('Ingevuld op 20 november 2026.');
    expect(input.labels.notes[0]).toBe('Dit is een zelfcheck, geen diagnose.');
  });

  it('tells the time now of what is not finished', async () => {
    const input = await exportInput({ ...RUN, finishedOn: null }, NOW);
    expect(input).toMatchObject({ finished: false, authored: '2026-11-23T00:30:00+01:00' });
    expect(input.labels.filledIn).toBe('Nog niet af. Bewaard op 23 november 2026.');
  });

  it('speaks as the person read it, and gives other ids every time', async () => {
    const [one, two] = [await exportInput(RUN, NOW), await exportInput({ ...RUN, answers: {} }, NOW)];
    expect(one.texts.title).not.toBe(two.texts.title);
    const ids = [one, two].flatMap(({ ids: { questionnaire, response } }) => [questionnaire, response]);
    expect(new Set(ids).size).toBe(4);
  });

  it('knows no check that is not there', async () => {
    await expect(exportInput({ ...RUN, check: 'moon' }, NOW)).rejects.toThrow(RangeError);
  });
});

it('local time follows the clock of summer', () => {
  expect(localTime(new Date('2026-07-01T10:00:00Z'))).toBe('2026-07-01T12:00:00+02:00');
});

it('a random UUID says that it is one', () => {
  expect(randomUuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
});
