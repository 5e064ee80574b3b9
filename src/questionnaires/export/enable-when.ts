import { optionsOf } from '../points.ts';
import type { Condition, Definition } from '../schema.ts';
import { bareCoding } from './fhir-coding.ts';
import type { EnableWhen, QuestionnaireItem } from './fhir-types.ts';

/** Tests of which all or any must hold; never empty, and for a single test both come to the same. */
interface Rule {
  readonly behavior: 'all' | 'any';
  readonly tests: readonly EnableWhen[];
}

/** Conditions that R4 cannot say stand here, as JSON in the form of this project. See README.md. */
const VISIBLE_WHEN = 'urn:ademruimte:fhir:visible-when';

/**
 * When a question is asked: as `enableWhen` where that says exactly the same, else as JSON in an extension of our own.
 * A system that does not know the extension always asks the question; it may be skipped, so no harm is done.
 */
export function visibility(
  definition: Definition,
  condition: Condition | undefined,
): Pick<QuestionnaireItem, 'extension' | 'enableWhen' | 'enableBehavior'> {
  if (condition === undefined) return {};
  const rule = ruleOf(definition, condition);
  if (rule === null) return { extension: [{ url: VISIBLE_WHEN, valueString: JSON.stringify(condition) }] };
  return { enableWhen: rule.tests, ...(rule.tests.length > 1 && { enableBehavior: rule.behavior }) };
}

function ruleOf(definition: Definition, condition: Condition): Rule | null {
  if ('all' in condition) return combined(definition, 'all', condition.all);
  if ('any' in condition) return combined(definition, 'any', condition.any);
  if ('answered' in condition) return any([{ question: condition.answered, operator: 'exists', answerBoolean: true }]);
  // R4 does not say whether "!=" holds for a question without an answer, and knows no bands.
  return 'question' in condition ? questionRule(definition, condition) : null;
}

/** R4 has one level: within "all" each part must be one test or an "all" itself, and the same with "any". */
function combined(definition: Definition, behavior: Rule['behavior'], parts: readonly Condition[]): Rule | null {
  const rules = parts.map((part) => ruleOf(definition, part));
  if (rules.length === 1) return rules[0] ?? null;
  const tests = rules.flatMap((rule) => (rule?.behavior === behavior || rule?.tests.length === 1 ? [rule.tests] : []));
  return tests.length < rules.length || tests.length === 0 ? null : { behavior, tests: tests.flat() };
}

function questionRule(definition: Definition, condition: Extract<Condition, { question: string }>): Rule | null {
  const question = definition.questions.find(({ id }) => id === condition.question);
  if (!question) return null;
  if (question.kind === 'rating') return ratingRule(condition);
  // Several answers add up their points: no single answer says whether they reach a number.
  if (!('is' in condition) && question.kind !== 'choice') return null;
  const fitting = optionsOf(definition, question).filter(({ value, points }) => {
    if ('is' in condition) return condition.is.includes(value);
    if (points === undefined) return false;
    return 'atLeast' in condition ? points >= condition.atLeast : points <= condition.atMost;
  });
  return any(
    fitting.map(({ value }) => ({
      question: question.id,
      operator: '=',
      answerCoding: bareCoding(definition, question, value),
    })),
  );
}

/** A rating is a whole number, so a limit between two of them moves to the nearest one that it lets through. */
function ratingRule(condition: Extract<Condition, { question: string }>): Rule | null {
  const { question } = condition;
  if ('is' in condition) return null;
  return 'atLeast' in condition
    ? any([{ question, operator: '>=', answerInteger: Math.ceil(condition.atLeast) }])
    : any([{ question, operator: '<=', answerInteger: Math.floor(condition.atMost) }]);
}

const any = (tests: readonly EnableWhen[]): Rule | null => (tests.length === 0 ? null : { behavior: 'any', tests });
