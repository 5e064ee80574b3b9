import type { Need } from '../../shared/need.ts';
import type { Alternative } from './meanings.ts';

/** A concept of at least this weight says what someone looks for; lighter ones only colour it. */
export const INFORMATIVE = 0.3;

/** One thing the person speaks of, with everything to look for because of it. */
export interface Concept {
  /** The person's own words. */
  readonly surface: string;
  /** How much it says about what they look for; 1 is a word with a meaning of its own. */
  readonly weight: number;
  /** `word`: their own word; `meaning`: what it means in the lists of this product. */
  readonly kind: 'word' | 'meaning';
  /** The professional's word for it; the person's own for kind `word`. */
  readonly canonical: string;
  readonly alternatives: readonly Alternative[];
  /** The needs that its meaning speaks of; undefined for a word, and for a meaning of no need. */
  readonly needs?: readonly Need[] | undefined;
}
