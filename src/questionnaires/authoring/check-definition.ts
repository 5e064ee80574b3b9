import type { Problem } from '../problem.ts';
import type { Definition } from '../schema.ts';
import { checkCondition } from './check-condition.ts';
import { checkQuestions } from './check-questions.ts';
import { checkReferences } from './check-references.ts';
import { checkScales } from './check-scales.ts';

/** What the schema cannot see: whether the parts of a definition fit together. An empty list means that they do. */
export function checkDefinition(definition: Definition): Problem[] {
  const { audiences, observations, urgent } = definition;
  return [
    ...checkUnique(definition),
    ...checkQuestions(definition),
    ...checkScales(definition),
    ...checkReferences(definition),
    ...audiences.flatMap(({ audience, when }) =>
      when ? checkCondition(definition, when, `audiences.${audience}.when`) : [],
    ),
    ...observations.flatMap(({ id, when }) => checkCondition(definition, when, `observations.${id}.when`)),
    ...urgent.flatMap(({ id, when }) => checkCondition(definition, when, `urgent.${id}.when`)),
  ];
}

function checkUnique({
  themes,
  answerSets,
  questions,
  scales,
  audiences,
  observations,
  goals,
  conversations,
  figure = [],
  urgent,
}: Definition): Problem[] {
  const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
  const lists: readonly (readonly [place: string, ids: readonly string[]])[] = [
    ['themes', themes],
    ['questions', ids(questions)],
    ['scales', ids(scales)],
    ['observations', ids(observations)],
    ['goals', ids(goals)],
    ['conversations', ids(conversations)],
    ['figure', figure],
    ['urgent', ids(urgent)],
    ['audiences', audiences.map(({ audience }) => audience)],
    ...Object.entries(answerSets).map(([id, set]) => [`answerSets.${id}`, set.map(({ value }) => value)] as const),
    ...scales.map((scale) => [`scales.${scale.id}.questions`, scale.questions] as const),
    ...scales.map((scale) => [`scales.${scale.id}.bands`, ids(scale.bands)] as const),
    ...goals.map(({ id, about }) => [`goals.${id}.about`, about] as const),
    ...goals.map(({ id, needs }) => [`goals.${id}.needs`, needs] as const),
    ...conversations.map(({ id, questions: asked }) => [`conversations.${id}.questions`, asked] as const),
    ...observations.map(({ id, needs }) => [`observations.${id}.needs`, needs.map(({ need }) => need)] as const),
  ];
  return lists.flatMap(([place, list]) => {
    const twice = list.filter((id, i) => list.indexOf(id) < i);
    return twice.map((id) => ({ place, message: `"${id}" staat hier twee keer. Laat er één staan.` }));
  });
}
