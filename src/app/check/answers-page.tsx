import { t } from '../../i18n/index.ts';
import { askedQuestions, type Definition, type Question } from '../../questionnaires/index.ts';
import type { Run } from '../../storage/index.ts';
import { useModel } from '../core/model.ts';
import { PageGone } from '../ui/page-gone.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { Heading2, Text } from '../ui/text.tsx';
import { checkText } from './check-texts.ts';
import { wordsOf } from './check-words.ts';
import { answerLabel } from './question-options.ts';
import { TalkMark } from './talk-mark.tsx';
import { useRun } from './use-run.ts';

/** Every answer of a run by theme: to read back, to isChange, and to mark for a conversation. */
export function AnswersPage({ run: id }: { readonly run: string }) {
  const model = useModel();
  const opened = useRun(id);
  if (!opened) return <PageGone />;
  const { run, definition, words } = opened;
  const asked = askedQuestions(definition, run.answers);
  const themes = definition.themes.filter((theme) => asked.some((question) => question.theme === theme));
  return (
    <>
      <PageHeading>{t('check.answers.title')}</PageHeading>
      <Text>{t('check.answers.lead')}</Text>
      {themes.map((theme) => (
        <section key={theme}>
          <Heading2 sign="edit">{checkText(words, `themes.${theme}`)}</Heading2>
          <ul class="answers">
            {asked
              .filter((question) => question.theme === theme)
              .map((question) => (
                <AnswerItem key={question.id} run={run} definition={definition} question={question} />
              ))}
          </ul>
        </section>
      ))}
      {model.capabilities.canPrint && (
        <PageLink route={{ page: 'sheet', run: id }}>{t('check.answers.sheet')}</PageLink>
      )}
    </>
  );
}

interface AnswerItemProps {
  readonly run: Run;
  readonly definition: Definition;
  readonly question: Question;
}

function AnswerItem({ run, definition, question }: AnswerItemProps) {
  const { router } = useModel();
  const words = wordsOf(run);
  const text = checkText(words, `questions.${question.id}.text`);
  return (
    <li class="answers__item">
      <p class="answers__question">{text}</p>
      <p class="answers__answer">
        <strong>{answerLabel(definition, question, run.answers[question.id], words)}</strong>
      </p>
      <div class="answers__actions">
        {!question.chooser && <TalkMark run={run} question={question.id} about={text} />}
        <button
          type="button"
          class="link-to nl-link"
          aria-label={t('check.answers.changeThis', { question: text })}
          onClick={() => router.go({ page: 'question', run: run.id, question: question.id, change: true })}
        >
          {t('check.answers.change')}
        </button>
      </div>
    </li>
  );
}
