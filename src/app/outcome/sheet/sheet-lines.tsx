import { t } from '../../../i18n/index.ts';
import { askedQuestions, type Definition } from '../../../questionnaires/index.ts';
import type { Run } from '../../../storage/index.ts';
import { checkText } from '../../check/check-texts.ts';
import { wordsOf } from '../../check/check-words.ts';
import { answerLabel } from '../../check/question-options.ts';
import { useModel } from '../../core/model.ts';
import { Row } from '../../ui/door.tsx';
import { StackedButton } from '../../ui/stacked-button.tsx';
import type { SheetDraft } from './sheet-draft.ts';

interface SheetLinesProps {
  readonly run: Run;
  readonly definition: Definition;
  readonly draft: SheetDraft;
  readonly onChange: (changes: Partial<SheetDraft>) => void;
}

/** The answers and wishes on the sheet, each to take off, and ways to others. */
export function SheetLines({ run, definition, draft, onChange }: SheetLinesProps) {
  const { router } = useModel();
  const words = wordsOf(run);
  const marked = askedQuestions(definition, run.answers).filter(({ id }) => draft.talk.includes(id));
  // What stands ready is kept first, so that it is marked on the page that one goes to.
  const go = (page: 'answers' | 'goals') => {
    onChange({});
    router.go({ page, run: run.id });
  };
  return (
    <ul class="rows">
      {marked.map((question) => (
        <SheetLine
          key={question.id}
          text={checkText(words, `questions.${question.id}.text`)}
          answer={answerLabel(definition, question, run.answers[question.id], words)}
          onRemove={() => onChange({ talk: draft.talk.filter((id) => id !== question.id) })}
        />
      ))}
      {draft.goals.map((goal) => (
        <SheetLine
          key={goal}
          text={t('sheet.wish')}
          answer={checkText(words, `goals.${goal}.title`)}
          onRemove={() => onChange({ goals: draft.goals.filter((id) => id !== goal) })}
        />
      ))}
      <li>
        <Row sign="add" onClick={() => go('answers')}>
          {t('sheet.mark')}
        </Row>
      </li>
      <li>
        <Row sign="sprout" onClick={() => go('goals')}>
          {t('outcome.result.goals')}
        </Row>
      </li>
    </ul>
  );
}

interface SheetLineProps {
  readonly text: string;
  readonly answer: string;
  readonly onRemove: () => void;
}

function SheetLine({ text, answer, onRemove }: SheetLineProps) {
  return (
    <li class="help-line">
      <div class="help-line__words">
        {text} <strong>{answer}</strong>
      </div>
      <StackedButton sign="close" about={text} onClick={onRemove}>
        {t('ui.remove')}
      </StackedButton>
    </li>
  );
}
