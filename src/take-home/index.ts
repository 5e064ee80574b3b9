export { type CodeDays, type Reading, readCode, writeCode } from './code.ts';
export { codeAddress, codeOf } from './code-address.ts';
export { drawWords } from './code-words.ts';
export { crc32 } from './crc32.ts';
export { type CarriedRun, MOST_ENTRIES, MOST_RUNS, type OpenedParcel, type Parcel, withoutPrivate } from './parcel.ts';
export { shortId } from './short-id.ts';
export { isSameRun, toState } from './to-state.ts';
