import type { Returned } from '../round/answers.ts';
import type { Round } from '../round/round.ts';
import { readRound, roundText } from '../round/round.ts';
import { withStore } from './kept-database.ts';

const STORE = 'rounds';

/** A round as this browser keeps it, where the officer said that it may. */
export interface KeptRound {
  /** Id of its region: of each there is one. */
  readonly id: string;
  /** As its file has it. */
  readonly text: string;
  /** Answers that came back and are not in the list yet. */
  readonly waiting: readonly Returned[];
}

/** Keeps a round. Rejects where the browser keeps nothing. */
export const keepRound = async (round: Round, waiting: readonly Returned[]): Promise<void> => {
  const kept: KeptRound = { id: round.region, text: roundText(round), waiting };
  await withStore(STORE, 'readwrite', (store) => store.put(kept));
};

/** The round of a region that this browser keeps; undefined when there is none that can be read. Never rejects. */
export async function keptRound(region: string): Promise<{ round: Round; waiting: readonly Returned[] } | undefined> {
  try {
    const found = await withStore<KeptRound | undefined>(STORE, 'readonly', (store) => store.get(region));
    return found && { round: readRound(found.text), waiting: found.waiting };
  } catch {
    // A browser that keeps nothing, or a round of a later version: the officer still has the file.
    return undefined;
  }
}

/** The regions of which a round is kept. Never rejects. */
export const keptRoundRegions = (): Promise<readonly string[]> =>
  withStore(STORE, 'readonly', (store) => store.getAllKeys() as IDBRequest<string[]>).catch(() => []);

/** Takes the round of a region off the device. Never rejects. */
export const dropRound = async (region: string): Promise<void> => {
  await withStore(STORE, 'readwrite', (store) => store.delete(region)).catch(() => undefined);
};
