import type { Problem } from '../problem.ts';
import type { Definition } from '../schema.ts';

/** What a definition names in passing (its lens, its moment, its figure, what goals are about) is there and is of use. */
export function checkReferences(definition: Definition): Problem[] {
  const { lens, moment, figure = [], goals, observations, questions, scales } = definition;
  const known = questions.map(({ id }) => id);
  return [
    ...mistakeIn('lens', single(definition, lens)),
    ...mistakeIn('moment', single(definition, moment)),
    ...figure
      .filter((id) => !scales.some((scale) => scale.id === id))
      .map((id) => ({ place: 'figure', message: `there is no scale "${id}"` })),
    ...goals.flatMap(({ id, observations: named = [] }) =>
      named
        .filter((observation) => !observations.some((each) => each.id === observation))
        .map((observation) => ({
          place: `goals.${id}.observations`,
          message: `there is no observation "${observation}"`,
        })),
    ),
    ...goals.flatMap(({ id, about }) =>
      about
        .filter((question) => !known.includes(question))
        .map((question) => ({ place: `goals.${id}.about`, message: `there is no question "${question}"` })),
    ),
  ];
}

const mistakeIn = (place: string, message: string | null): Problem[] => (message === null ? [] : [{ place, message }]);

/** Words and a line in time need a question with one answer that everyone gets. */
function single({ questions }: Definition, id: string | undefined): string | null {
  if (id === undefined) return null;
  const question = questions.find((each) => each.id === id);
  if (!question) return `there is no question "${id}"`;
  if (question.kind !== 'choice') return `question "${id}" must have one answer (kind "choice")`;
  return question.visibleWhen ? `question "${id}" must always be asked: remove its "visibleWhen"` : null;
}
