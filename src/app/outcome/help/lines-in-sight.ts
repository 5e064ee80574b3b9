import { type Catalogue, CRISIS_LINES } from '../../../resources/index.ts';

const isCrisisLine = (id: string): boolean => CRISIS_LINES.some((line) => line.id === id);

interface Lines {
  readonly shown: readonly string[];
  /** One tap away. */
  readonly folded: readonly string[];
}

/**
 * Which of the lines to call are in sight: as many as there is room for, and every crisis line. What this region does not
 * have is left out first, so that it takes no room.
 * @param ids of crisis lines and entries, in the order in which to call them
 */
export function linesInSight(ids: readonly string[], catalogue: Catalogue | null, most: number): Lines {
  const known = ids.filter((id) => isCrisisLine(id) || catalogue?.entries.has(id));
  const isShown = (id: string, index: number): boolean => index < most || isCrisisLine(id);
  return { shown: known.filter(isShown), folded: known.filter((id, index) => !isShown(id, index)) };
}
