import type { Reason } from '../catalogue/model.ts';
import { TELLING } from './concept.ts';
import { isCode } from './lexicon.ts';
import type { Answer } from './score-concept.ts';

const MOST_REASONS = 3;

/** Why an entry is shown: what said most, each of the person's words once. */
export function reasonsOf(answers: readonly Answer[]): Reason[] {
  const telling = answers.filter(({ idea }) => idea.weight >= TELLING);
  const used = new Set<string>();
  return [...telling]
    .sort((a, b) => b.idea.weight * b.value - a.idea.weight * a.value)
    .flatMap(({ idea: { kind, said, means }, best }): Reason[] => {
      const spoken = said.split(' ');
      if (spoken.every((word) => used.has(word))) return [];
      for (const word of spoken) used.add(word);
      if (kind === 'word') return [{ kind, word: said }];
      return [{ kind, word: said, term: best.keys.some(isCode) ? means : best.term }];
    })
    .slice(0, MOST_REASONS);
}
