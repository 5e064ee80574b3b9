import { useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { type Answer, type Definition, progress, type Question, setAnswer } from '../../questionnaires/index.ts';
import type { Run } from '../../storage/index.ts';
import { checkText, optionalCheckText } from '../check-texts.ts';
import { labelledOptions } from '../question-options.ts';
import { useModel } from '../state/model.ts';
import { goOn } from '../state/open-run.ts';
import { AnswerOptions } from './answer-options.tsx';
import { BackLink } from './back-link.tsx';
import { Button } from './button.tsx';
import { LinkTo } from './link-to.tsx';
import { PageHeading } from './page-heading.tsx';
import { ProgressLine } from './progress-line.tsx';
import { RatingEnds } from './rating-ends.tsx';

interface QuestionFormProps {
  readonly run: Run;
  readonly definition: Definition;
  readonly question: Question;
}

/** A question with its answers. Its legend is the heading of the page; choosing never moves on by itself. */
export function QuestionForm({ run, definition, question }: QuestionFormProps) {
  const model = useModel();
  const [unanswered, setUnanswered] = useState(false);
  const form = useRef<HTMLFieldSetElement>(null);
  const { id } = question;
  const answer = run.answers[id];

  const give = (value: Answer) => {
    setUnanswered(false);
    model.runs.setAnswers(run.id, setAnswer(definition, run.answers, id, value));
  };
  const next = () => {
    if (answer !== undefined) return goOn(model, run.id, id);
    setUnanswered(true);
    form.current?.querySelector('input')?.focus();
  };
  const skip = () => {
    give(null);
    goOn(model, run.id, id);
  };

  return (
    <>
      <BackLink />
      <ProgressLine
        progress={progress(definition, run.answers, id)}
        theme={checkText(run.check, `themes.${question.theme}`)}
      />
      <fieldset class="question" ref={form}>
        <legend>
          <PageHeading>{checkText(run.check, `questions.${id}.text`)}</PageHeading>
        </legend>
        <Explanation check={run.check} question={question} />
        <p class="question__error" id="unanswered" role="alert">
          {unanswered && t('check.question.choose')}
        </p>
        {question.kind === 'rating' && <RatingEnds check={run.check} question={question} />}
        <AnswerOptions
          question={question}
          options={labelledOptions(definition, question)}
          answer={answer}
          describedBy={unanswered ? 'explanation unanswered' : 'explanation'}
          onAnswer={give}
        />
        {answer === null && <p class="nl-paragraph">{t('check.question.skipped')}</p>}
      </fieldset>
      <div class="actions actions--question">
        <Button kind="primary" wide onClick={next}>
          {t('check.question.next')}
        </Button>
        <Button wide onClick={skip}>
          {t('check.question.skip')}
        </Button>
        <LinkTo route={{ page: 'later', run: run.id }}>{t('check.question.stop')}</LinkTo>
      </div>
    </>
  );
}

/** What helps to answer, between the question and its answers. */
function Explanation({ check, question }: { readonly check: string; readonly question: Question }) {
  const hint = optionalCheckText(check, `questions.${question.id}.hint`);
  return (
    <div id="explanation">
      {hint && <p class="nl-paragraph">{hint}</p>}
      {question.kind === 'multi-choice' && <p class="nl-paragraph">{t('check.question.multi')}</p>}
    </div>
  );
}
