import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Bench } from './bench.ts';

const BenchContext = createContext<Bench | null>(null);

export const BenchProvider = BenchContext.Provider;

export function useBench(): Bench {
  const bench = useContext(BenchContext);
  if (!bench) throw new Error('useBench needs a BenchProvider');
  return bench;
}
