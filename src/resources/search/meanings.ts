import type { Need } from '../../shared/need.ts';
import { type Phrase, preparePhrase } from './phrases.ts';
import { STOP_WORDS } from './words/stop-words.ts';

/**
 * People's words beside the professional ones. `syn`: `lay` means the same, so each finds the other. `need`: `lay` is how
 * someone feels; it leads to help, and the name of help never leads back. `wish`: about the way it is given.
 */
export interface MeaningGroup {
  readonly professional: string;
  readonly kind: string;
  readonly alt: readonly string[];
  readonly lay: readonly string[];
  /**
   * What to look for besides, each with its weight 0–1: words that must all be found, side by side and as written after `=`, or codes
   * (`soort:`, `voor:`, …).
   */
  readonly means: Readonly<Record<string, number | undefined>>;
  /** The needs that it speaks of, each with how surely (0–1). */
  readonly needs?: Readonly<Partial<Record<Need, number>>>;
  /** How much the group says about what someone looks for; 1 when absent. */
  readonly weight?: number;
}

/** What to look for: words and codes that an entry must have all, and how much that says (0–1). */
export interface Alternative {
  readonly keys: readonly string[];
  readonly weight: number;
  /** As a person would read it. */
  readonly term: string;
  /** Words that must stand side by side in the entry, with any capitals they have: "Veilig Thuis" is not "langer veilig thuis". */
  readonly together?: string | undefined;
}

/** A meaning: the phrases that lead to it and what to look for then. */
export interface Meaning {
  readonly professional: string;
  readonly weight: number;
  readonly phrases: readonly Phrase[];
  readonly alternatives: readonly Alternative[];
  /** The needs that it speaks of, each with how surely (0–1). */
  readonly needs: readonly (readonly [Need, number])[];
  /** It is about the way help is given: it changes the order, and finds nothing by itself. */
  readonly isWish: boolean;
}

const PROFESSIONAL_WEIGHT = 0.95;
const ALT_WEIGHT = 0.8;
const LAY_WEIGHT = 0.4;
const CODE = /^(soort|voor|toegang|betaalt|vorm|door):/;

/** True for a key that stands for a code of the catalogue, as `soort:dementie` does. */
export function isCode(key: string): boolean {
  return CODE.test(key);
}

const YOUNG = new Set(['soort:jongeren', 'voor:jongere', 'voor:kind']);

/** True for a meaning that looks for help for children or young people before other help. */
export function isAboutYoung({ alternatives }: Meaning): boolean {
  return alternatives.some(({ keys, weight }) => weight >= 0.5 && keys.some((key) => YOUNG.has(key)));
}

function alternative(term: string, weight: number): Alternative {
  const parts = term.split(' ');
  const keys = [...parts.filter(isCode), ...preparePhrase(parts.filter((part) => !isCode(part)).join(' ')).keys];
  return term.startsWith('=') ? { keys, weight, term: term.slice(1), together: term.slice(1) } : { keys, weight, term };
}

/** Lay phrases are looked for too when they are short and specific: "op adem komen" stands in many a text. */
function layAlternatives(group: MeaningGroup): Alternative[] {
  if (group.kind !== 'syn') return [];
  return group.lay
    .map((phrase) => alternative(phrase, LAY_WEIGHT))
    .filter(
      ({ keys }) =>
        keys.length > 0 && keys.length < 3 && !keys.some((key) => key.startsWith('§') || STOP_WORDS.has(key)),
    );
}

/** Reads a group of words as a meaning. */
export function readMeaning(group: MeaningGroup): Meaning {
  const means = Object.entries(group.means).map(([term, weight]) => alternative(term, weight ?? 0));
  return {
    professional: group.professional,
    weight: group.weight ?? 1,
    phrases: [group.professional, ...group.alt, ...group.lay].map(preparePhrase),
    alternatives: [
      alternative(group.professional, PROFESSIONAL_WEIGHT),
      ...group.alt.map((term) => alternative(term, ALT_WEIGHT)),
      ...means,
      ...layAlternatives(group),
    ],
    isWish: group.kind === 'wish',
    needs: Object.entries(group.needs ?? {}) as [Need, number][],
  };
}
