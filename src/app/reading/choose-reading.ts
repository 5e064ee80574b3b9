import { ORDINARY_READING, type Reading } from '../../storage/index.ts';
import type { Stored } from '../core/stored.ts';

/** Changes these of how someone reads; the rest stays as it is. */
export const chooseReading = (stored: Stored, changes: Partial<Reading>): void =>
  stored.update((state) => ({ ...state, reading: { ...(state.reading ?? ORDINARY_READING), ...changes } }));
