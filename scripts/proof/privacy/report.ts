import { bytesOf, type Difference, describe, hostsOf } from './compare.ts';
import type { Sent } from './proxy.ts';

/** What became of one thing to prove. */
export interface Verdict {
  readonly what: string;
  /** Why it is not proved; empty when it is. */
  readonly problems: readonly string[];
}

/** Lines of one list of problems; more would hide the first. */
const MOST_LINES = 12;

export const differencesAsProblems = (differences: readonly Difference[]): readonly string[] =>
  differences.map((difference) => `differs: ${describe(difference)}`);

/** `28 requests, 13,888 bytes, to ademruimte.localhost` */
export function sentLine(sent: readonly Sent[]): string {
  const hosts = Object.keys(hostsOf(sent)).sort().join(', ');
  return `${sent.length} requests, ${bytesOf(sent).toLocaleString('en')} bytes, to ${hosts || 'nobody'}`;
}

/** A part of the proof that cannot be finished is not proved, and says which it is and why. */
export async function orBrokenOff(what: string, work: Promise<readonly Verdict[]>): Promise<readonly Verdict[]> {
  try {
    return await work;
  } catch (error) {
    return [{ what, problems: [`broken off: ${(error as Error).message.split('\n', 1)[0]}`] }];
  }
}

/** Prints the verdicts that went wrong, with why. */
export function printProblems(verdicts: readonly Verdict[]): void {
  for (const { what, problems } of verdicts) {
    if (problems.length === 0) continue;
    console.error(`\nNOT PROVED: ${what}`);
    for (const problem of problems.slice(0, MOST_LINES)) console.error(`  ${problem}`);
    if (problems.length > MOST_LINES) console.error(`  and ${problems.length - MOST_LINES} more`);
  }
}
