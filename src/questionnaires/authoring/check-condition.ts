import { partsOf, questionsIn } from '../condition-parts.ts';
import { optionsOf } from '../points.ts';
import type { Problem } from '../problem.ts';
import type { Condition, Definition, Question } from '../schema.ts';

/** Every part of a condition must speak of something that exists, in a way that can hold. */
export function checkCondition(definition: Definition, condition: Condition, place: string): Problem[] {
  return partsOf(condition).flatMap((part) => {
    if ('all' in part) return part.all.length > 0 ? [] : { place, message: '"all" is leeg. Noem een voorwaarde.' };
    if ('any' in part) return part.any.length > 0 ? [] : { place, message: '"any" is leeg. Noem een voorwaarde.' };
    if ('not' in part) return [];
    const message = 'scale' in part ? scaleMistake(definition, part) : questionMistake(definition, part);
    return message === null ? [] : { place, message };
  });
}

/** `visibleWhen` is decided while walking through the questions, so it sees earlier answers only and no scales. */
export function checkVisibleWhen(definition: Definition, question: Question, place: string): Problem[] {
  const condition = question.visibleWhen;
  if (!condition) return [];
  const ids = definition.questions.map(({ id }) => id);
  const later = questionsIn(condition).filter((id) => ids.indexOf(id) >= ids.indexOf(question.id));
  const usesScale = partsOf(condition).some((part) => 'scale' in part);
  return [
    ...checkCondition(definition, condition, place),
    ...later.map((id) => ({
      place,
      message: `kijkt naar "${id}", en dat wordt niet eerder gevraagd. Kies een eerdere vraag.`,
    })),
    ...(usesScale ? [{ place, message: 'kijkt naar een schaal. Kies de vragen van die schaal.' }] : []),
  ];
}

function scaleMistake(definition: Definition, part: Extract<Condition, { scale: string }>): string | null {
  const scale = definition.scales.find(({ id }) => id === part.scale);
  if (!scale) return `er is geen schaal "${part.scale}"`;
  const unknown = part.band.find((band) => !scale.bands.some(({ id }) => id === band));
  return unknown === undefined ? null : `scale "${part.scale}" has no band "${unknown}"`;
}

type QuestionPart = Extract<Condition, { question: string } | { answered: string }>;

function questionMistake(definition: Definition, part: QuestionPart): string | null {
  const id = 'answered' in part ? part.answered : part.question;
  const question = definition.questions.find((each) => each.id === id);
  if (!question) return `er is geen vraag "${id}"`;
  const options = optionsOf(definition, question);
  if ('is' in part) {
    const unknown = part.is.find((is) => !options.some(({ value }) => value === is));
    return unknown === undefined ? null : `question "${id}" has no answer "${unknown}"`;
  }
  const pointless = !('answered' in part) && options.some(({ points }) => points === undefined);
  return pointless ? `de antwoorden van "${id}" hebben geen punten. Geef punten of gebruik "is".` : null;
}
