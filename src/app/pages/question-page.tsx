import { useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { type Answer, findCheck, progress, setAnswer, visibleQuestions } from '../../questionnaires/index.ts';
import { checkText, optionalCheckText } from '../check-texts.ts';
import { AnswerOptions } from '../components/answer-options.tsx';
import { BackLink } from '../components/back-link.tsx';
import { Button } from '../components/button.tsx';
import { LinkTo } from '../components/link-to.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { ProgressLine } from '../components/progress-line.tsx';
import { RatingEnds } from '../components/rating-ends.tsx';
import { labelledOptions } from '../question-options.ts';
import { useModel } from '../state/model.ts';
import { GonePage } from './gone-page.tsx';

interface QuestionPageProps {
  readonly run: string;
  readonly question: string;
}

/** One question. Its legend is the heading of the page. */
export function QuestionPage({ run: runId, question: id }: QuestionPageProps) {
  const { runs, router } = useModel();
  const [unanswered, setUnanswered] = useState(false);
  const form = useRef<HTMLFieldSetElement>(null);
  const run = runs.find(runId);
  const definition = run && findCheck(run.check)?.definition;
  const question = definition?.questions.find((one) => one.id === id);
  if (!run || !definition || !question) return <GonePage />;

  const answer = run.answers[id];
  const hint = optionalCheckText(run.check, `questions.${id}.hint`);
  const multi = question.kind === 'multi-choice' ? t('check.question.multi') : undefined;
  const describedBy = [hint && 'hint', multi && 'multi', unanswered && 'unanswered'].filter(Boolean).join(' ');

  const give = (value: Answer) => {
    setUnanswered(false);
    runs.setAnswers(runId, setAnswer(definition, runs.find(runId)?.answers ?? {}, id, value));
  };
  const move = () => {
    const answers = runs.find(runId)?.answers ?? {};
    const visible = visibleQuestions(definition, answers);
    const next = visible[visible.findIndex((one) => one.id === id) + 1];
    if (next) {
      runs.moveTo(runId, next.id);
      router.go({ page: 'question', run: runId, question: next.id });
    } else {
      runs.finish(runId);
      router.go({ page: 'result', run: runId });
    }
  };
  const next = () => {
    if (answer !== undefined) return move();
    setUnanswered(true);
    form.current?.querySelector('input')?.focus();
  };
  const skip = () => {
    give(null);
    move();
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
        {hint && (
          <p class="nl-paragraph" id="hint">
            {hint}
          </p>
        )}
        {multi && (
          <p class="nl-paragraph" id="multi">
            {multi}
          </p>
        )}
        <p class="question__error" id="unanswered" role="alert">
          {unanswered && t('check.question.choose')}
        </p>
        {question.kind === 'rating' && <RatingEnds check={run.check} question={question} />}
        <AnswerOptions
          question={question}
          options={labelledOptions(definition, question)}
          answer={answer}
          describedBy={describedBy || undefined}
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
        <LinkTo route={{ page: 'later', run: runId }}>{t('check.question.stop')}</LinkTo>
      </div>
    </>
  );
}
