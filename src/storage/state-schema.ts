import * as v from 'valibot';
import { isIsoDate } from '../shared/iso-date.ts';
import { FORGET_AFTER_DAYS, PEOPLE, TEXT_SIZES } from './stored-state.ts';

const ShortText = v.pipe(v.string(), v.maxLength(200));
/** What someone wrote themselves. The fields of the app take less; this is the limit of what is believed. */
const FreeTextField = v.pipe(v.string(), v.maxLength(10_000));
const Ids = v.pipe(v.array(ShortText), v.maxLength(200));
const Day = v.pipe(v.string(), v.check(isIsoDate));
const Answer = v.union([ShortText, v.number(), v.pipe(v.array(ShortText), v.maxLength(50)), v.null()]);

const RunSchema = v.strictObject({
  id: ShortText,
  check: ShortText,
  version: ShortText,
  person: v.picklist(PEOPLE),
  answers: v.pipe(v.record(ShortText, Answer), v.maxEntries(500)),
  startedOn: Day,
  finishedOn: v.nullable(Day),
  at: v.nullable(ShortText),
  talk: Ids,
  goals: v.pipe(v.array(ShortText), v.maxLength(3)),
  sheet: v.nullable(v.strictObject({ conversation: ShortText, ask: Ids, words: FreeTextField })),
});

const SavedSchema = v.strictObject({
  id: ShortText,
  savedOn: Day,
  calledOn: v.nullable(Day),
  waitingSince: v.nullable(Day),
  callBackOn: v.nullable(Day),
  note: FreeTextField,
  known: v.nullable(
    v.strictObject({ name: ShortText, marks: v.pipe(v.record(ShortText, v.number()), v.maxEntries(20)) }),
  ),
});

/** Everything that may come out of the device or out of a backup, with limits; unknown keys are refused. */
export const StateSchema = v.strictObject({
  locale: v.nullable(ShortText),
  theme: v.nullable(v.picklist(['light', 'dark'])),
  reading: v.nullable(
    v.strictObject({
      textSize: v.picklist(TEXT_SIZES),
      wide: v.boolean(),
      strong: v.boolean(),
      calm: v.boolean(),
    }),
  ),
  region: v.nullable(ShortText),
  place: v.nullable(ShortText),
  runs: v.pipe(v.array(RunSchema), v.maxLength(1000)),
  saved: v.pipe(v.array(SavedSchema), v.maxLength(1000)),
  notForMe: Ids,
  moments: v.pipe(
    v.array(v.strictObject({ id: ShortText, check: ShortText, on: Day, answer: ShortText, note: FreeTextField })),
    v.maxLength(5000),
  ),
  plan: v.pipe(v.record(ShortText, FreeTextField), v.maxEntries(100)),
  leaveAlways: v.boolean(),
  cover: v.boolean(),
  backedUpOn: v.nullable(Day),
  forgetAfterDays: v.nullable(v.picklist(FORGET_AFTER_DAYS)),
  usedOn: v.nullable(Day),
});
