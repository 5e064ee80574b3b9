import { optionsOf, pointRange } from '../points.ts';
import type { Problem } from '../problem.ts';
import type { Definition, Question, Scale } from '../schema.ts';

/** Every scale can be counted, and every score that is possible lies in a band. */
export function checkScales(definition: Definition): Problem[] {
  return definition.scales.flatMap((scale) => {
    const questions = scale.questions.map((id) => definition.questions.find((question) => question.id === id));
    const known = questions.filter((question) => question !== undefined);
    const unknown = scale.questions.filter((_, i) => !questions[i]);
    const messages = [
      ...unknown.map((id) => `er is geen vraag "${id}"`),
      ...known.flatMap((question) => pointsMistakes(definition, question)),
      ...(unknown.length > 0 || known.some((question) => hasNoAnswers(definition, question))
        ? []
        : bandMistakes(definition, scale, known)),
    ];
    return messages.map((message) => ({ place: `scales.${scale.id}`, message }));
  });
}

/** Its answer set is missing, which is said of the question itself. */
const hasNoAnswers = (definition: Definition, question: Question): boolean =>
  question.kind !== 'rating' && optionsOf(definition, question).length === 0;

const hasTwoDecimals = (value: number): boolean => Number(value.toFixed(2)) === value;

function pointsMistakes(definition: Definition, question: Question): string[] {
  return optionsOf(definition, question).flatMap(({ value, points }) => {
    if (points === undefined) return `answer "${value}" of question "${question.id}" needs points`;
    return hasTwoDecimals(points) ? [] : `answer "${value}" of question "${question.id}" may have two decimals at most`;
  });
}

function bandMistakes(definition: Definition, scale: Scale, questions: readonly Question[]): string[] {
  const ranges = questions.map((question) => pointRange(definition, question));
  const divisor = scale.method === 'mean' ? questions.length : 1;
  const min = ranges.reduce((sum, range) => sum + range.min, 0) / divisor;
  const max = ranges.reduce((sum, range) => sum + range.max, 0) / divisor;
  return scale.bands.flatMap(({ id, from }, i) => {
    const before = scale.bands[i - 1];
    if (!before && from > min)
      return `band "${id}" begint bij ${from}, boven de laagste score ${min}. Begin bij ${min}`;
    if (before && from <= before.from) return `band "${id}" moet boven band "${before.id}"`;
    if (from > max) return `band "${id}" begint bij ${from}, boven de hoogste score ${max}`;
    return hasTwoDecimals(from) ? [] : `band "${id}" may start at a number with two decimals at most`;
  });
}
