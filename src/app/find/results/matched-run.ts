import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Run } from '../../../storage/index.ts';

const MatchedRunContext = createContext<Run | null>(null);

/** Around a list of help that follows from the answers of a run, so that each card can tell, and change, why it is there. */
export const MatchedRunProvider = MatchedRunContext.Provider;

/** The answers that the list around this follows from; null in a list that someone searched for. */
export const useMatchedRun = (): Run | null => useContext(MatchedRunContext);
