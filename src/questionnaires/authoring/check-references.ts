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
      .map((id) => ({ place: 'figure', message: `er is geen schaal "${id}"` })),
    ...goals.flatMap(({ id, observations: named = [] }) =>
      named
        .filter((observation) => !observations.some((each) => each.id === observation))
        .map((observation) => ({
          place: `goals.${id}.observations`,
          message: `er is geen observatie "${observation}"`,
        })),
    ),
    ...goals.flatMap(({ id, about }) =>
      about
        .filter((question) => !known.includes(question))
        .map((question) => ({ place: `goals.${id}.about`, message: `er is geen vraag "${question}"` })),
    ),
  ];
}

const mistakeIn = (place: string, message: string | null): Problem[] => (message === null ? [] : [{ place, message }]);

/** Words and a line in time need a question with one answer that everyone gets. */
function single({ questions }: Definition, id: string | undefined): string | null {
  if (id === undefined) return null;
  const question = questions.find((each) => each.id === id);
  if (!question) return `er is geen vraag "${id}"`;
  if (question.kind !== 'choice') return `question "${id}" moet één antwoord hebben (kind "choice")`;
  return question.visibleWhen ? `question "${id}" moet altijd gevraagd worden. Haal "visibleWhen" weg.` : null;
}
