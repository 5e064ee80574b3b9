import type { ComponentChildren } from 'preact';
import { formatDate, t } from '../../../i18n/index.ts';
import { type Answer, askedQuestions, type Definition } from '../../../questionnaires/index.ts';
import { CRISIS_LINES } from '../../../resources/index.ts';
import type { Run } from '../../../storage/index.ts';
import { checkText } from '../../check/check-texts.ts';
import { wordsOf } from '../../check/check-words.ts';
import { answerLabel } from '../../check/question-options.ts';
import { useModel } from '../../core/model.ts';
import { Paper } from '../../ui/paper.tsx';
import type { SheetDraft } from './sheet-draft.ts';

interface SheetPaperProps {
  readonly run: Run;
  readonly definition: Definition;
  readonly draft: SheetDraft;
}

/** Who can be called day and night, when the conversation cannot wait. */
const LISTENER = CRISIS_LINES.find(({ id }) => id === 'luisterlijn')?.phones[0]?.number ?? '';

/** A question that was marked but skipped stands there by itself: that it was skipped is nobody's business. */
const isGiven = (answer: Answer | undefined): boolean => answer !== undefined && answer !== null;

/** The sheet as it is printed. No totals and no bands: only what someone marked, chose or wrote. */
export function SheetPaper({ run, definition, draft: { talk, goals, sheet } }: SheetPaperProps) {
  const { today } = useModel();
  const words = wordsOf(run);
  const marked = askedQuestions(definition, run.answers).filter(({ id }) => talk.includes(id));
  const conversation = definition.conversations.find(({ id }) => id === sheet.conversation);
  const isEmpty = marked.length + goals.length + sheet.ask.length === 0 && sheet.words.trim() === '';
  return (
    <Paper translate={false}>
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
      {goals.length > 0 && (
        <Part title={t('sheet.paper.goals')}>
          {goals.map((goal) => (
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
      <section>
        <h3>{t('sheet.paper.agreed')}</h3>
        <div class="paper__line" />
        <div class="paper__line" />
      </section>
      <p class="paper__foot">
        {t('sheet.paper.foot', { date: formatDate(today()), title: checkText(words, 'title'), number: LISTENER })}
      </p>
    </Paper>
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
