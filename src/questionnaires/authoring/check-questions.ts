import { questionsIn } from '../condition-parts.ts';
import { optionsOf } from '../points.ts';
import type { Problem } from '../problem.ts';
import type { Definition, Question } from '../schema.ts';
import { canBeSeen } from './can-be-seen.ts';
import { checkVisibleWhen } from './check-condition.ts';

/** Questions, their themes and their answer sets fit together, and every question can be reached. */
export function checkQuestions(definition: Definition): Problem[] {
  return [
    ...definition.questions.flatMap((question) => checkQuestion(definition, question)),
    ...checkThemes(definition),
    ...checkAnswerSets(definition),
  ];
}

function checkQuestion(definition: Definition, question: Question): Problem[] {
  const place = `questions.${question.id}`;
  if (question.kind === 'rating' && question.min >= question.max) {
    return [{ place, message: `"min" ${question.min} must be below "max" ${question.max}` }];
  }
  if (question.kind !== 'rating' && optionsOf(definition, question).length === 0) {
    return [{ place, message: `antwoordlijst "${question.answers}" bestaat niet of is leeg` }];
  }
  const mistake = coreMistake(definition, question) ?? itemsMistake(definition, question);
  if (mistake !== null) return [{ place, message: mistake }];
  const mistakes = checkVisibleWhen(definition, question, `${place}.visibleWhen`);
  if (mistakes.length > 0 || canBeSeen(definition, question)) return mistakes;
  const message = 'met geen enkel antwoord is dit te zien (of de regel is te ingewikkeld). Maak de regel eenvoudiger.';
  return [{ place: `${place}.visibleWhen`, message }];
}

/** What is asked first may not wait for an answer that is asked after the result. */
function coreMistake({ questions }: Definition, { core, visibleWhen }: Question): string | null {
  if (!core || !visibleWhen) return null;
  const later = questionsIn(visibleWhen).find((id) => !questions.find((each) => each.id === id)?.core);
  return later === undefined ? null : `belongs to the core but kijkt naar "${later}", which does not`;
}

function itemsMistake({ questions }: Definition, question: Question): string | null {
  if (question.kind !== 'graded-choice') return null;
  const before = questions.slice(0, questions.indexOf(question));
  return before.some(({ id, kind }) => id === question.items && kind === 'multi-choice')
    ? null
    : `takes its items from "${question.items}", which is no earlier question with several answers`;
}

function checkThemes({ themes, questions }: Definition): Problem[] {
  const unknown = questions.filter(({ theme }) => !themes.includes(theme));
  const empty = themes.filter((theme) => !questions.some((question) => question.theme === theme));
  const positions = questions.map(({ theme }) => themes.indexOf(theme));
  const back = questions.find((_, i) => i > 0 && Number(positions[i]) < Number(positions[i - 1]));
  return [
    ...unknown.map(({ id, theme }) => ({ place: `questions.${id}`, message: `er is geen thema "${theme}"` })),
    ...empty.map((theme) => ({ place: `themes.${theme}`, message: 'geen vraag heeft dit thema. Haal het weg.' })),
    ...(back && unknown.length === 0
      ? [
          {
            place: `questions.${back.id}`,
            message: 'staat na een vraag van een later thema. Volg de volgorde van themes.',
          },
        ]
      : []),
  ];
}

function checkAnswerSets({ answerSets, questions }: Definition): Problem[] {
  const used = new Set(questions.map((question) => (question.kind === 'rating' ? null : question.answers)));
  const unused = Object.keys(answerSets).filter((id) => !used.has(id));
  return unused.map((id) => ({
    place: `answerSets.${id}`,
    message: 'geen vraag gebruikt deze antwoordlijst. Haal hem weg.',
  }));
}
