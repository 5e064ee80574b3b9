import type { ComponentChildren } from 'preact';
import { formatDate, t } from '../../../i18n/index.ts';
import { type Answer, type Definition, visibleQuestions } from '../../../questionnaires/index.ts';
import type { Run, Sheet } from '../../../storage/index.ts';
import { checkText } from '../../check/check-texts.ts';
import { wordsOf } from '../../check/check-words.ts';
import { answerLabel } from '../../check/question-options.ts';
import { useModel } from '../../core/model.ts';

interface SheetPaperProps {
  readonly run: Run;
  readonly definition: Definition;
  readonly sheet: Sheet;
}

/** A question that was marked but skipped stands there by itself: that it was skipped is nobody's business. */
const isGiven = (answer: Answer | undefined): boolean => answer !== undefined && answer !== null;

/** The sheet as it is printed. No totals and no bands: only what someone marked, chose or wrote. */
export function SheetPaper({ run, definition, sheet }: SheetPaperProps) {
  const { today } = useModel();
  const words = wordsOf(run);
  const marked = visibleQuestions(definition, run.answers).filter(({ id }) => run.talk.includes(id));
  const conversation = definition.conversations.find(({ id }) => id === sheet.conversation);
  const isEmpty = marked.length + run.goals.length + sheet.ask.length === 0 && sheet.words.trim() === '';
  return (
    <article class="paper" translate={false}>
      <h2>{t('sheet.paper.heading')}</h2>
      {conversation && (
        <p>{t('sheet.paper.for', { who: checkText(words, `conversations.${conversation.id}.title`) })}</p>
      )}
      {isEmpty && <p>{t('sheet.paper.empty')}</p>}
      {marked.length > 0 && (
        <Part title={t('sheet.paper.answers')}>
          {marked.map((question) => (
            <li key={question.id}>
              {checkText(words, `questions.${question.id}.text`)}{' '}
              {isGiven(run.answers[question.id]) && (
                <strong>{answerLabel(definition, question, run.answers[question.id], words)}</strong>
              )}
            </li>
          ))}
        </Part>
      )}
      {run.goals.length > 0 && (
        <Part title={t('sheet.paper.goals')}>
          {run.goals.map((goal) => (
            <li key={goal}>{checkText(words, `goals.${goal}.title`)}</li>
          ))}
        </Part>
      )}
      {sheet.words.trim() !== '' && (
        <section>
          <h3>{t('sheet.paper.words')}</h3>
          <p class="paper__words">{sheet.words}</p>
        </section>
      )}
      {conversation && sheet.ask.length > 0 && (
        <Part title={t('sheet.paper.ask')}>
          {sheet.ask.map((id) => (
            <li key={id}>{checkText(words, `conversations.${conversation.id}.questions.${id}`)}</li>
          ))}
        </Part>
      )}
      <p class="paper__foot">
        {t('sheet.paper.foot', { date: formatDate(today()), title: checkText(words, 'title') })}
      </p>
    </article>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}
