import { formatList, t } from '../../../i18n/index.ts';
import type { Comparison, Definition, Question, QuestionId } from '../../../questionnaires/index.ts';
import type { Run } from '../../../storage/index.ts';
import { checkText } from '../../check/check-texts.ts';
import { wordsOf } from '../../check/check-words.ts';
import { answerLabel } from '../../check/question-options.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Heading2, Text } from '../../ui/text.tsx';

interface Sides {
  readonly definition: Definition;
  readonly first: Run;
  readonly second: Run;
  readonly names: readonly [first: string, second: string];
}

interface ComparedAnswersProps extends Sides {
  readonly comparison: Comparison;
  readonly isAgain: boolean;
}

/** The answers of both sides: the different ones in full, the others on request. */
export function ComparedAnswers({ comparison, isAgain, ...sides }: ComparedAnswersProps) {
  const { different, same, once } = comparison;
  if (different.length + same.length === 0) return <Text>{t('outcome.compare.nothing')}</Text>;
  return (
    <>
      <Text>
        <strong>{lineOf(comparison, sides, isAgain)}</strong>
      </Text>
      {!isAgain && <Text>{t('outcome.compare.personal')}</Text>}
      {different.length > 0 && (
        <>
          <Heading2>{t('outcome.compare.different')}</Heading2>
          <Both ids={different} {...sides} />
        </>
      )}
      {same.length > 0 && (
        <Disclosure title={t('outcome.compare.same', { count: same.length })}>
          <Both ids={same} {...sides} />
        </Disclosure>
      )}
      {once.length > 0 && (
        <Disclosure title={t('outcome.compare.once', { count: once.length })}>
          <Both ids={once} {...sides} />
        </Disclosure>
      )}
    </>
  );
}

/** What a question is about: its corner of the figure, or else its theme. */
function subjectOf({ definition, second }: Sides, { id, theme }: Question): string {
  const corner = definition.scales.find(
    (scale) => definition.figure?.includes(scale.id) && scale.questions.includes(id),
  );
  return checkText(wordsOf(second), corner ? `scales.${corner.id}.title` : `themes.${theme}`);
}

/** "U gaf nu andere antwoorden over: …", by subject. */
function lineOf({ different }: Comparison, sides: Sides, isAgain: boolean): string {
  if (different.length === 0) return t('outcome.compare.noDifference');
  const questions = sides.definition.questions.filter(({ id }) => different.includes(id));
  const subjects = new Set(questions.map((question) => t('outcome.quoted', { text: subjectOf(sides, question) })));
  const themes = formatList([...subjects]);
  return isAgain ? t('outcome.compare.linesAgain', { themes }) : t('outcome.compare.linesTogether', { themes });
}

function Both({ ids, definition, first, second, names }: Sides & { readonly ids: readonly QuestionId[] }) {
  return (
    <ul class="answers">
      {definition.questions
        .filter(({ id }) => ids.includes(id))
        .map((question) => (
          <li key={question.id} class="answers__item">
            <p class="answers__question">{checkText(wordsOf(second), `questions.${question.id}.text`)}</p>
            {[first, second].map((run, side) => (
              <p key={run.id} class="answers__answer">
                {names[side]}:{' '}
                <strong>{answerLabel(definition, question, run.answers[question.id], wordsOf(run))}</strong>
              </p>
            ))}
          </li>
        ))}
    </ul>
  );
}
