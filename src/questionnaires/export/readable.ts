import type { Answers } from '../model.ts';
import { outcome } from '../outcome.ts';
import { askedQuestions } from '../parts.ts';
import { type Given, isChosen, optionsOf } from '../points.ts';
import type { Question } from '../schema.ts';
import type { CheckTexts } from '../texts-schema.ts';
import { viewOf } from '../visible.ts';
import { answerText } from './answer-text.ts';
import type { ExportInput } from './export-input.ts';
import { textOf } from './text-of.ts';

/** What someone reads, before it is XHTML or plain text. */
export interface Readable {
  readonly title: string;
  readonly lead: readonly string[];
  readonly sections: readonly Section[];
}

interface Section {
  readonly heading: string;
  /** A question and its answer, or the name of something and what is said of it. */
  readonly lines: readonly { readonly name: string; readonly says: string }[];
}

/**
 * A filled-in check in words: what is urgent, every question asked with its answer, then our own sentences about them.
 * The answers come before those sentences: they are what the person said, the sentences only what we make of it.
 */
export function readableAnswers(input: ExportInput): Readable {
  const { definition, texts, labels, answers } = input;
  const { given } = viewOf(definition, answers);
  const { urgent, scales } = outcome(definition, answers);
  const says = (question: Question): string => {
    const answer = given.get(question.id);
    return answer === undefined ? noAnswer(input, answers[question.id]) : saysText(input, question, answer);
  };
  const bands = scales
    .filter(({ band, asked, toAsk }) => asked > 0 && (band !== null || toAsk === 0))
    .map(({ id, band }) => {
      const scale = textOf(texts.scales, id);
      return { name: scale.title, says: band === null ? labels.tooFew : textOf(scale.bands, band) };
    });
  return {
    title: texts.title,
    lead: [labels.filledIn, ...labels.notes],
    sections: [
      {
        heading: labels.urgent,
        lines: urgent.map((id) => ({ name: textOf(texts.urgent, id).title, says: textOf(texts.urgent, id).text })),
      },
      ...themeSections(input, askedQuestions(definition, answers), says),
      { heading: labels.says, lines: bands },
    ].filter(({ lines }) => lines.length > 0),
  };
}

/** The check itself in words: every question with the answers it offers. */
export function readableQuestions(input: ExportInput): Readable {
  const { definition, texts, labels } = input;
  const says = (question: Question): string =>
    question.kind === 'rating' ? ends(texts, question) : labelsOf(input, question).join('; ');
  return {
    title: texts.title,
    lead: labels.notes,
    sections: themeSections(input, definition.questions, says),
  };
}

function themeSections(
  { definition, texts }: ExportInput,
  questions: readonly Question[],
  says: (question: Question) => string,
): readonly Section[] {
  return definition.themes.map((theme) => ({
    heading: textOf(texts.themes, theme),
    lines: questions
      .filter((question) => question.theme === theme)
      .map((question) => ({ name: textOf(texts.questions, question.id).text, says: says(question) })),
  }));
}

const noAnswer = ({ labels }: ExportInput, answer: Answers[string] | undefined): string =>
  answer === undefined ? labels.unanswered : labels.skipped;

function saysText(input: ExportInput, question: Question, given: Given): string {
  return question.kind === 'rating'
    ? `${given} (${ends(input.texts, question)})`
    : labelsOf(input, question, (value) => isChosen(given, value)).join('; ');
}

function labelsOf(
  { definition, texts }: ExportInput,
  question: Exclude<Question, { readonly kind: 'rating' }>,
  isWanted: (value: string) => boolean = () => true,
): readonly string[] {
  return optionsOf(definition, question)
    .filter(({ value }) => isWanted(value))
    .map(({ value }) => answerText(definition, texts, question, value));
}

/** "0 = niets, 10 = alles". */
function ends(texts: CheckTexts, { id, min, max }: Extract<Question, { readonly kind: 'rating' }>): string {
  const { low, high } = textOf(texts.questions, id);
  const end = (value: number, words: string | undefined): string =>
    words === undefined ? `${value}` : `${value} = ${words}`;
  return `${end(min, low)}, ${end(max, high)}`;
}
