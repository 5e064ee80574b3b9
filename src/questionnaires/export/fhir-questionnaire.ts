import { type Option, optionsOf } from '../points.ts';
import type { Question } from '../schema.ts';
import { visibility } from './enable-when.ts';
import type { ExportInput } from './export-input.ts';
import { codingOf, urlOf } from './fhir-coding.ts';
import type { Coding, Extension, Questionnaire, QuestionnaireItem } from './fhir-types.ts';
import { narrative } from './narrative.ts';
import { readableQuestions } from './readable.ts';
import { textOf } from './text-of.ts';

const FHIR = 'http://hl7.org/fhir';

/** The check as someone read it: a group for each theme, and every question, also those that were not asked. */
export function fhirQuestionnaire(input: ExportInput): Questionnaire {
  const { definition, texts, labels, language } = input;
  return {
    resourceType: 'Questionnaire',
    language,
    text: narrative(language, readableQuestions(input)),
    url: urlOf(definition),
    version: definition.version,
    name: definition.id.replace(/(^|-)(.)/g, (_, _dash, letter: string) => letter.toUpperCase()),
    title: texts.title,
    status: 'active',
    subjectType: ['Patient'],
    description: [...labels.notes, texts.about].join('\n\n'),
    lastReviewDate: definition.reviewed,
    item: definition.themes.map((theme) => ({
      linkId: groupId(theme),
      text: textOf(texts.themes, theme),
      type: 'group',
      item: definition.questions
        .filter((question) => question.theme === theme)
        .map((question) => questionItem(input, question)),
    })),
  };
}

/** A theme may have the id of a question, but no id has a colon. */
export const groupId = (theme: string): string => `theme:${theme}`;

function questionItem({ definition, texts }: ExportInput, question: Question): QuestionnaireItem {
  const { id } = question;
  const { text, hint, low, high } = textOf(texts.questions, id);
  const { extension = [], ...enable } = visibility(definition, question.visibleWhen);
  const extensions = [...extension, ...limits(question)];
  const words = [...display(id, 'help', hint), ...display(id, 'lower', low), ...display(id, 'upper', high)];
  return {
    ...(extensions.length > 0 && { extension: extensions }),
    linkId: id,
    text,
    type: question.kind === 'rating' ? 'integer' : 'choice',
    ...enable,
    ...(question.kind !== 'choice' && question.kind !== 'rating' && { repeats: true }),
    ...(question.kind !== 'rating' && {
      answerOption: optionsOf(definition, question).map((option) =>
        answerOption(codingOf(definition, texts, question, option), option),
      ),
    }),
    ...(words.length > 0 && { item: words }),
  };
}

/** https://hl7.org/fhir/R4/extension-questionnaire-optionexclusive.html */
const answerOption = (valueCoding: Coding, { exclusive }: Option) => ({
  ...(exclusive && {
    extension: [{ url: `${FHIR}/StructureDefinition/questionnaire-optionExclusive`, valueBoolean: true }],
  }),
  valueCoding,
});

function limits(question: Question): readonly Extension[] {
  if (question.kind !== 'rating') return [];
  return [
    { url: `${FHIR}/StructureDefinition/minValue`, valueInteger: question.min },
    { url: `${FHIR}/StructureDefinition/maxValue`, valueInteger: question.max },
  ];
}

/** Words beside a question: the hint, or what stands at the ends of a rating. */
function display(id: string, code: 'help' | 'lower' | 'upper', text: string | undefined): readonly QuestionnaireItem[] {
  if (text === undefined) return [];
  const valueCodeableConcept = { coding: [{ system: `${FHIR}/questionnaire-item-control`, code }] };
  return [
    {
      extension: [{ url: `${FHIR}/StructureDefinition/questionnaire-itemControl`, valueCodeableConcept }],
      linkId: `${id}:${code}`,
      text,
      type: 'display',
    },
  ];
}
