import type { Entry } from '../catalogue/schema.ts';
import type { Age } from './words/person-words.ts';

/** Of whom a query speaks. */
export interface People {
  /** Their age, when the words say so. */
  readonly age: Age | undefined;
  /** True when a meaning of the words is about children or young people. */
  readonly speaksOfYoung: boolean;
}

/** Audiences to which grown-ups belong without being named. */
const GROWN_UPS: readonly string[] = ['iedereen', 'oudere', 'volwassene-ggz'];

/** True when the query speaks of grown-ups, or of nobody young, and the entry is for young people; or the other way round. */
export function isForOthers({ audiences, kinds }: Entry, { age, speaksOfYoung }: People): boolean {
  if (age === 'young') return audiences.every((audience) => audience === 'oudere' || audience === 'dementie');
  if (speaksOfYoung && age === undefined) return false;
  const named = audiences.includes('kind') || audiences.includes('jongere');
  const forYoung = audiences.includes('kind') || kinds.includes('jongeren') || (age === undefined && named);
  return forYoung && !audiences.some((audience) => GROWN_UPS.includes(audience));
}
