import fc from 'fast-check';
import {
  EMPTY_STATE,
  FORGET_AFTER_DAYS,
  type Run,
  type SavedEntry,
  type StoredState,
  TEXT_SIZES,
} from '../../src/storage/index.ts';

/** The day on which these were made. */
export const today = () => '2026-11-22';

export const buildRun = (changes: Partial<Run> = {}): Run => ({
  id: 'mantelzorg-1',
  check: 'mantelzorg',
  version: '2.0.0',
  person: 'me',
  answers: { sleep: 'much', situation: ['dementia'], body: 7, money: null },
  startedOn: '2026-11-22',
  finishedOn: null,
  at: 'sleep',
  talk: [],
  goals: [],
  sheet: null,
  ...changes,
});

export const buildSaved = (changes: Partial<SavedEntry> = {}): SavedEntry => ({
  id: 'odensehuis-hoeksche-waard',
  savedOn: '2026-11-22',
  calledOn: null,
  waitingSince: null,
  callBackOn: null,
  note: '',
  known: null,
  ...changes,
});

export const buildState = (changes: Partial<StoredState> = {}): StoredState => ({
  ...EMPTY_STATE,
  place: 'Strijen',
  runs: [buildRun()],
  saved: [buildSaved()],
  ...changes,
});

const text = fc.string({ maxLength: 40, unit: 'binary' });
const questionId = fc.stringMatching(/^q[a-z0-9-]{0,12}$/);
const day = fc.constantFrom('2026-01-31', '2024-02-29', '2026-11-22');
const answer = fc.oneof(text, fc.integer(), fc.constant(null), fc.array(text, { maxLength: 5 }));

/** Any state that the app may hold, strange texts included. */
export const anyState: fc.Arbitrary<StoredState> = fc
  .record({
    locale: fc.option(text),
    theme: fc.constantFrom('light' as const, 'dark' as const, null),
    reading: fc.option(
      fc.record({
        textSize: fc.constantFrom(...TEXT_SIZES),
        wide: fc.boolean(),
        strong: fc.boolean(),
        calm: fc.boolean(),
      }),
    ),
    region: fc.option(text),
    place: fc.option(text),
    runs: fc.array(
      fc.record({
        id: text,
        check: text,
        version: text,
        person: fc.constantFrom('me' as const, 'loved-one' as const, 'relative' as const),
        answers: fc.dictionary(questionId, answer, { maxKeys: 8 }).map((answers) => ({ ...answers })),
        startedOn: day,
        finishedOn: fc.option(day),
        at: fc.option(text),
        talk: fc.array(text, { maxLength: 4 }),
        goals: fc.array(text, { maxLength: 3 }),
        sheet: fc.option(
          fc.record({
            conversation: text,
            ask: fc.array(text, { maxLength: 3 }),
            words: fc.string({ unit: 'binary' }),
          }),
        ),
      }),
      { maxLength: 4 },
    ),
    saved: fc.array(
      fc.record({
        id: text,
        savedOn: day,
        calledOn: fc.option(day),
        waitingSince: fc.option(day),
        callBackOn: fc.option(day),
        note: fc.string({ unit: 'binary' }),
        known: fc.option(
          fc.record({ name: text, marks: fc.dictionary(questionId, fc.integer()).map((marks) => ({ ...marks })) }),
        ),
      }),
      { maxLength: 4 },
    ),
    notForMe: fc.array(text, { maxLength: 4 }),
    moments: fc.array(
      fc.record({ id: text, check: text, on: day, answer: text, note: fc.string({ unit: 'binary' }) }),
      {
        maxLength: 4,
      },
    ),
    plan: fc.dictionary(questionId, fc.string({ unit: 'binary' }), { maxKeys: 6 }).map((plan) => ({ ...plan })),
    leaveAlways: fc.boolean(),
    cover: fc.boolean(),
    backedUpOn: fc.option(day),
    forgetAfterDays: fc.constantFrom(...FORGET_AFTER_DAYS, null),
    usedOn: fc.option(day),
  })
  // A day is kept only for who chose that everything goes by itself.
  .map((state) => (state.forgetAfterDays === null ? { ...state, usedOn: null } : state));
