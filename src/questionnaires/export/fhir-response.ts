import { type Given, isChosen } from '../points.ts';
import type { Question } from '../schema.ts';
import { viewOf } from '../visible.ts';
import type { ExportInput } from './export-input.ts';
import { codingsOf, urlOf } from './fhir-coding.ts';
import { groupId } from './fhir-questionnaire.ts';
import type { QuestionnaireResponse, ResponseItem } from './fhir-types.ts';
import { narrative } from './narrative.ts';
import { readableAnswers } from './readable.ts';
import { textOf } from './text-of.ts';

/** Someone without a name or a number: who they are, they tell the one they give the file to. */
const PERSON = 'person';
const REFERENCE = { reference: `#${PERSON}` };

/**
 * The answers of the questions asked, in groups, in the order of the check; what is hidden is not in it.
 * An item without an answer is a question that was skipped ("weet ik niet"); a question that was never answered has no item.
 */
export function fhirResponse(input: ExportInput): QuestionnaireResponse {
  const { definition, language, finished, authored, ids } = input;
  const groups = groupsOf(input);
  return {
    resourceType: 'QuestionnaireResponse',
    language,
    text: narrative(language, readableAnswers(input)),
    contained: [{ resourceType: 'Patient', id: PERSON }],
    identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${ids.response}` },
    questionnaire: `${urlOf(definition)}|${definition.version}`,
    status: finished ? 'completed' : 'in-progress',
    subject: REFERENCE,
    authored,
    author: REFERENCE,
    source: REFERENCE,
    // FHIR allows no empty lists.
    ...(groups.length > 0 && { item: groups }),
  };
}

function groupsOf(input: ExportInput): readonly ResponseItem[] {
  const { definition, texts, answers } = input;
  const { questions, given } = viewOf(definition, answers);
  const seen = questions.filter(({ id }) => answers[id] !== undefined);
  return definition.themes.flatMap((theme) => {
    const item = seen
      .filter((question) => question.theme === theme)
      .map((question) => questionItem(input, question, given.get(question.id)));
    return item.length === 0 ? [] : [{ linkId: groupId(theme), text: textOf(texts.themes, theme), item }];
  });
}

function questionItem(input: ExportInput, question: Question, given: Given | undefined): ResponseItem {
  return {
    linkId: question.id,
    text: textOf(input.texts.questions, question.id).text,
    ...(given !== undefined && { answer: answersOf(input, question, given) }),
  };
}

function answersOf({ definition, texts }: ExportInput, question: Question, given: Given): ResponseItem['answer'] & {} {
  if (question.kind === 'rating') return [{ valueInteger: Number(given) }];
  return codingsOf(definition, texts, question)
    .filter(({ code }) => isChosen(given, code))
    .map((valueCoding) => ({ valueCoding }));
}
