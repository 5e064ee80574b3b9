import { useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import {
  type Answer,
  type Definition,
  findCheck,
  offeredOptions,
  progress,
  type Question,
  setAnswer,
} from '../../questionnaires/index.ts';
import type { Run } from '../../storage/index.ts';
import { useModel } from '../core/model.ts';
import { PageHeading } from '../ui/page-heading.tsx';
import { AnswerOptions } from './answer-options.tsx';
import { type CheckTextKey, checkText, optionalCheckText } from './check-texts.ts';
import { wordsOf } from './check-words.ts';
import { FilledInBy } from './filled-in-by.tsx';
import { HelperPrompt } from './helper-prompt.tsx';
import { ProgressLine } from './progress-line.tsx';
import { QuestionFoot } from './question-foot.tsx';
import { labelledOptions } from './question-options.ts';
import { RatingEnds } from './rating-ends.tsx';
import { goOn } from './run-flow.ts';
import { runsOf } from './runs.ts';

interface QuestionFormProps {
  readonly run: Run;
  readonly definition: Definition;
  readonly question: Question;
  readonly isChange: boolean;
}

/** What the buttons of a question do. Going on without an answer says so, and takes the focus to the answers. */
function useAnswering({ run, definition, question: { id }, isChange }: QuestionFormProps) {
  const model = useModel();
  const [unanswered, setUnanswered] = useState(false);
  const form = useRef<HTMLFieldSetElement>(null);
  const give = (value: Answer) => {
    setUnanswered(false);
    runsOf(model).setAnswers(run.id, setAnswer(definition, run.answers, id, value));
  };
  const leave = () => (isChange ? model.router.back() : goOn(model, run.id, id));
  const next = () => {
    if (run.answers[id] !== undefined) return leave();
    setUnanswered(true);
    form.current?.querySelector('input')?.focus();
  };
  const skip = () => {
    give(null);
    leave();
  };
  return { form, unanswered, give, next, skip };
}

/** A question with its answers. Its legend is the heading of the page; choosing never moves on by itself. */
export function QuestionForm({ run, definition, question, isChange }: QuestionFormProps) {
  const { capabilities, router } = useModel();
  const { form, unanswered, give, next, skip } = useAnswering({ run, definition, question, isChange });
  const { id } = question;
  const answer = run.answers[id];
  const words = wordsOf(run);
  const picture = findCheck(run.check)?.pictures[id];

  const offered = offeredOptions(definition, question, run.answers);
  const options = labelledOptions(definition, question, words).filter(
    ({ value }) => question.kind !== 'graded-choice' || offered.some((each) => each.value === value),
  );

  return (
    <>
      <ProgressLine
        progress={progress(definition, run.answers, id)}
        theme={checkText(words, `themes.${question.theme}`)}
      />
      <fieldset class="question" aria-labelledby="question" aria-describedby="explanation" ref={form}>
        <div class="question__words">
          <FilledInBy run={run} />
          <PageHeading id="question" describedBy="progress">
            {checkText(words, `questions.${id}.text`)}
          </PageHeading>
          {picture && <img class="question__picture" src={picture} alt="" />}
          <Explanation words={words} question={question} isSkipped={answer === null} />
          <p class="question__error" id="unanswered" role="alert">
            {unanswered && t('check.question.choose')}
          </p>
          <HelperPrompt definition={definition} question={question} />
        </div>
        <div class="question__answers">
          {question.kind === 'rating' && <RatingEnds words={words} question={question} />}
          <AnswerOptions
            definition={definition}
            question={question}
            options={options}
            answer={answer}
            describedBy={unanswered ? 'unanswered' : undefined}
            onAnswer={give}
          />
        </div>
      </fieldset>
      <QuestionFoot
        next={isChange ? t('check.question.done') : t('check.question.next')}
        skip={question.chooser ? t('check.question.toResult') : t('check.question.skip')}
        onNext={next}
        onSkip={skip}
        onStop={capabilities.canStore ? () => router.go({ page: 'later', run: run.id }) : undefined}
      />
    </>
  );
}

interface ExplanationProps {
  readonly words: CheckTextKey;
  readonly question: Question;
  readonly isSkipped: boolean;
}

/** What helps to answer, between the question and its answers. */
function Explanation({ words, question, isSkipped }: ExplanationProps) {
  const hint = optionalCheckText(words, `questions.${question.id}.hint`);
  const isMulti = question.kind === 'multi-choice' && !question.chooser;
  return (
    <div id="explanation" class="question__hint">
      {question.intimate && <p>{t('check.question.intimate')}</p>}
      {(hint || isMulti) && (
        <p>
          {hint} {isMulti && t('check.question.multi')}
        </p>
      )}
      {isSkipped && <p>{t('check.question.skipped')}</p>}
    </div>
  );
}
