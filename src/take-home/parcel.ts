import type { Answers, Definition } from '../questionnaires/index.ts';
import { findCheck, isPrivate } from '../questionnaires/index.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import { PEOPLE, type Run } from '../storage/index.ts';
import { layoutOf, readAnswers, writeAnswers } from './answer-bits.ts';
import { BitReader, BitWriter } from './bits.ts';
import { readDay, writeDay } from './day-bits.ts';
import { editionsOf } from './editions.ts';
import { SHORT_ID_BITS, shortId } from './short-id.ts';

/** One time that a check was filled in, as it travels: answers, and nothing that someone wrote or marked. */
export type CarriedRun = Pick<Run, 'check' | 'version' | 'person' | 'answers' | 'startedOn' | 'finishedOn'>;

/** What a code holds. The texts come from the app that receives it. */
export interface Parcel {
  /** Public ids of the catalogue. */
  readonly entries: readonly string[];
  readonly runs: readonly CarriedRun[];
}

/** A parcel as far as this build knows what is in it. */
export interface OpenedParcel extends Parcel {
  /** How many entries this catalogue does not have (any more). */
  readonly unknown: number;
  /** How many runs belong to another version of their check, or to a check that is not here. */
  readonly otherVersion: number;
}

export const MOST_ENTRIES = 20;
export const MOST_RUNS = 15;

const NUMBER_BITS = 10;
const LENGTH_BITS = 12;

const versionParts = (version: string): readonly number[] => version.split('.').map(Number);
const majorOf = (version: string): number | undefined => versionParts(version)[0];

/** The answers without those that are meant for nobody else's eyes. */
export function withoutPrivate(definition: Definition, answers: Answers): Answers {
  const kept = definition.questions.filter(isPrivate).map(({ id }) => id);
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !kept.includes(id)));
}

function writeRun(writer: BitWriter, run: CarriedRun): void {
  const definition = findCheck(run.check)?.definition;
  if (!definition || majorOf(definition.version) !== majorOf(run.version)) {
    throw new RangeError(`cannot read the answers to "${run.check}"`);
  }
  writer.write(shortId(definition.id), SHORT_ID_BITS);
  for (const part of [0, 1, 2]) writer.write(versionParts(run.version)[part] ?? 0, NUMBER_BITS);
  writer.write(layoutOf(definition), SHORT_ID_BITS);
  writer.write(PEOPLE.indexOf(run.person), 2);
  writeDay(writer, run.startedOn);
  writer.write(run.finishedOn ? 1 : 0, 1);
  if (run.finishedOn) writeDay(writer, run.finishedOn);
  const answers = new BitWriter();
  writeAnswers(answers, definition, run.answers);
  writer.write(answers.length, LENGTH_BITS);
  writer.append(answers);
}

function readRun(reader: BitReader, checks: readonly Definition[]): CarriedRun | undefined {
  const id = reader.read(SHORT_ID_BITS);
  const version = [0, 1, 2].map(() => reader.read(NUMBER_BITS)).join('.');
  const layout = reader.read(SHORT_ID_BITS);
  const person = PEOPLE[reader.read(2)];
  const startedOn = readDay(reader);
  const finishedOn: IsoDate | null = reader.read(1) === 1 ? readDay(reader) : null;
  const length = reader.read(LENGTH_BITS);
  if (!person) throw new RangeError('answers of nobody');
  const check = checks.find((each) => shortId(each.id) === id && majorOf(each.version) === majorOf(version));
  const definition = check && editionsOf(check).find((edition) => layoutOf(edition) === layout);
  if (!definition) {
    reader.skip(length);
    return undefined;
  }
  const end = reader.at + length;
  const answers = readAnswers(reader, definition);
  if (reader.at !== end) throw new RangeError('other answers than it says');
  return { check: definition.id, version, person, answers, startedOn, finishedOn };
}

/** A parcel as bytes. @throws RangeError for more than the limits above, or answers that this build cannot read itself */
export function writeParcel({ entries, runs }: Parcel): Uint8Array<ArrayBuffer> {
  if (entries.length > MOST_ENTRIES || runs.length > MOST_RUNS) throw new RangeError('too much for a code');
  const writer = new BitWriter();
  writer.write(entries.length, 5);
  for (const id of entries) writer.write(shortId(id), SHORT_ID_BITS);
  writer.write(runs.length, 4);
  for (const run of runs) writeRun(writer, run);
  return writer.toBytes();
}

/**
 * What such bytes hold.
 * @param ids all entries of the catalogue here
 * @param checks all checks here
 * @throws RangeError for bytes that `writeParcel` cannot have written
 */
export function readParcel(bytes: Uint8Array, ids: Iterable<string>, checks: readonly Definition[]): OpenedParcel {
  const reader = new BitReader(bytes);
  const named = new Map([...ids].map((id) => [shortId(id), id]));
  const count = reader.read(5);
  if (count > MOST_ENTRIES) throw new RangeError('more entries than there can be');
  const entries = Array.from({ length: count }, () => named.get(reader.read(SHORT_ID_BITS)));
  const runs = Array.from({ length: reader.read(4) }, () => readRun(reader, checks));
  reader.end();
  const [known, readable] = [[...new Set(entries)].filter(isThere), runs.filter(isThere)];
  return {
    entries: known,
    runs: readable,
    unknown: entries.filter((id) => id === undefined).length,
    otherVersion: runs.length - readable.length,
  };
}

const isThere = <T>(value: T | undefined): value is T => value !== undefined;
