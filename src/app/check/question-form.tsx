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
import { BackLink } from '../ui/back-link.tsx';
import { Button } from '../ui/button.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { AnswerOptions } from './answer-options.tsx';
import { type CheckTextKey, checkText, optionalCheckText } from './check-texts.ts';
import { wordsOf } from './check-words.ts';
import { FilledInBy } from './filled-in-by.tsx';
import { HelperPrompt } from './helper-prompt.tsx';
import { ProgressLine } from './progress-line.tsx';
import { labelledOptions } from './question-options.ts';
import { RatingEnds } from './rating-ends.tsx';
import { goOn } from './run-flow.ts';
import { runsOf } from './runs.ts';
import { TalkMark } from './talk-mark.tsx';

interface QuestionFormProps {
  readonly run: Run;
  readonly definition: Definition;
  readonly question: Question;
  readonly change: boolean;
}

/** A question with its answers. Its legend is the heading of the page; choosing never moves on by itself. */
export function QuestionForm({ run, definition, question, change }: QuestionFormProps) {
  const model = useModel();
  const [unanswered, setUnanswered] = useState(false);
  const form = useRef<HTMLFieldSetElement>(null);
  const { id } = question;
  const answer = run.answers[id];
  const words = wordsOf(run);
  const picture = findCheck(run.check)?.pictures[id];

  const offered = offeredOptions(definition, question, run.answers);
  const options = labelledOptions(definition, question, words).filter(
    ({ value }) => question.kind !== 'graded-choice' || offered.some((each) => each.value === value),
  );

  const give = (value: Answer) => {
    setUnanswered(false);
    runsOf(model).setAnswers(run.id, setAnswer(definition, run.answers, id, value));
  };
  const leave = () => (change ? model.router.back() : goOn(model, run.id, id));
  const next = () => {
    if (answer !== undefined) return leave();
    setUnanswered(true);
    form.current?.querySelector('input')?.focus();
  };
  const skip = () => {
    give(null);
    leave();
  };

  return (
    <>
      <BackLink />
      <ProgressLine
        progress={progress(definition, run.answers, id)}
        theme={checkText(words, `themes.${question.theme}`)}
      />
      <FilledInBy run={run} />
      <HelperPrompt definition={definition} question={question} />
      <fieldset class="question" ref={form}>
        <legend>
          <PageHeading>{checkText(words, `questions.${id}.text`)}</PageHeading>
        </legend>
        {picture && <img class="question__picture" src={picture} alt="" />}
        <Explanation words={words} question={question} />
        <p class="question__error" id="unanswered" role="alert">
          {unanswered && t('check.question.choose')}
        </p>
        {question.kind === 'rating' && <RatingEnds words={words} question={question} />}
        <AnswerOptions
          definition={definition}
          question={question}
          options={options}
          answer={answer}
          describedBy={unanswered ? 'explanation unanswered' : 'explanation'}
          onAnswer={give}
        />
        {answer === null && <p class="nl-paragraph">{t('check.question.skipped')}</p>}
        {!question.chooser && <TalkMark run={run} question={id} />}
      </fieldset>
      <div class="actions actions--question">
        <Button kind="primary" wide onClick={next}>
          {change ? t('check.question.done') : t('check.question.next')}
        </Button>
        <Button wide onClick={skip}>
          {question.chooser ? t('check.question.toResult') : t('check.question.skip')}
        </Button>
        {model.capabilities.canStore && (
          <PageLink route={{ page: 'later', run: run.id }}>{t('check.question.stop')}</PageLink>
        )}
      </div>
    </>
  );
}

/** What helps to answer, between the question and its answers. */
function Explanation({ words, question }: { readonly words: CheckTextKey; readonly question: Question }) {
  const hint = optionalCheckText(words, `questions.${question.id}.hint`);
  return (
    <div id="explanation">
      {question.intimate && <p class="nl-paragraph">{t('check.question.intimate')}</p>}
      {hint && <p class="nl-paragraph">{hint}</p>}
      {question.kind === 'multi-choice' && <p class="nl-paragraph">{t('check.question.multi')}</p>}
    </div>
  );
}
