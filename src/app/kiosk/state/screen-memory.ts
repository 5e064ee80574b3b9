import { type ReadonlySignal, signal } from '@preact/signals';
import { type Cell, countIn, readTally, type Tally } from './tally.ts';

/** What the screen itself keeps from one visitor to the next: things of the venue, nothing of a visitor. */
export interface Remembered {
  /** Languages that the staff chose for the first screen; null for those of the deployment. */
  readonly languages: readonly string[] | null;
  /** CSS pixels in a millimetre, as measured on this screen; null for the deployment's. */
  readonly pxPerMm: number | null;
  readonly tally: Tally;
}

const NOTHING: Remembered = { languages: null, pxPerMm: null, tally: {} };
const OWNER = 'ademruimte ';
export const LEAST_PX_PER_MM = 1;
export const MOST_PX_PER_MM = 20;

function readLanguages(value: unknown, known: readonly string[]): readonly string[] | null {
  const chosen = Array.isArray(value) ? known.filter((code) => value.includes(code)) : [];
  return chosen.length > 0 ? chosen : null;
}

const readPxPerMm = (value: unknown): number | null =>
  typeof value === 'number' && value >= LEAST_PX_PER_MM && value <= MOST_PX_PER_MM ? value : null;

/** Reads a window's name. Anything that we did not write there means nothing; never throws. */
function read(name: string, known: readonly string[]): Remembered {
  if (!name.startsWith(OWNER)) return NOTHING;
  try {
    const { languages, pxPerMm, tally } = JSON.parse(name.slice(OWNER.length)) ?? {};
    return { languages: readLanguages(languages, known), pxPerMm: readPxPerMm(pxPerMm), tally: readTally(tally) };
  } catch {
    return NOTHING;
  }
}

/** The same for the same counts, whatever the order in which they came. */
function write({ tally, ...rest }: Remembered): string {
  const cells = Object.fromEntries(Object.entries(tally).sort(([a], [b]) => a.localeCompare(b)));
  return OWNER + JSON.stringify({ ...rest, tally: cells });
}

/**
 * Lives in the name of the window: the one place that outlasts the fresh document of a reset and is no storage. It is in
 * memory, goes with the window, and the browser empties it before a page of anyone else. See docs/decisions/0016.
 * @param known codes of the languages that the app has
 */
export function createScreenMemory(window: Pick<Window, 'name'>, known: readonly string[]) {
  const remembered = signal(read(window.name, known));
  const change = (changes: Partial<Remembered>): void => {
    remembered.value = { ...remembered.value, ...changes };
    window.name = write(remembered.value);
  };
  return {
    remembered: remembered as ReadonlySignal<Remembered>,
    setLanguages: (languages: readonly string[]): void => change({ languages }),
    setPxPerMm: (pxPerMm: number): void => change({ pxPerMm }),
    count: (cell: Cell): void => change({ tally: countIn(remembered.value.tally, cell) }),
    clearTally: (): void => change({ tally: {} }),
  };
}

export type ScreenMemory = ReturnType<typeof createScreenMemory>;
