import type { Reason } from '../../catalogue/model.ts';
import { INFORMATIVE } from '../concept.ts';
import { isCode } from '../meanings.ts';
import type { Answer } from './score-concept.ts';

const MOST_REASONS = 3;

/** Why an entry is shown: what said most, each of the person's words once. */
export function reasonsOf(answers: readonly Answer[]): Reason[] {
  const telling = answers.filter(({ concept }) => concept.weight >= INFORMATIVE);
  const used = new Set<string>();
  return [...telling]
    .sort((a, b) => b.concept.weight * b.value - a.concept.weight * a.value)
    .flatMap(({ concept: { kind, surface, canonical }, best }): Reason[] => {
      const spoken = surface.split(' ');
      if (spoken.every((word) => used.has(word))) return [];
      for (const word of spoken) used.add(word);
      if (kind === 'word') return [{ kind, word: surface }];
      return [{ kind, word: surface, term: best.keys.some(isCode) ? canonical : best.term }];
    })
    .slice(0, MOST_REASONS);
}
