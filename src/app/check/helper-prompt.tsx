import { t, tList } from '../../i18n/index.ts';
import type { Definition, Question } from '../../questionnaires/index.ts';
import { useModel } from '../core/model.ts';

interface PromptProps {
  readonly definition: Definition;
  readonly question: Question;
}

/** Beside a question, for who helps: how to ask without steering. Only while two people fill in together. */
export function HelperPrompt({ definition, question }: PromptProps) {
  const { together } = useModel();
  if (!together.isOn.value) return null;
  const prompts = tList('together.prompts');
  const turn = definition.questions.findIndex(({ id }) => id === question.id);
  return (
    <p class="prompt" role="note">
      <strong>{t('together.prompt')}</strong>{' '}
      {question.intimate ? t('together.intimate') : prompts[turn % prompts.length]}
    </p>
  );
}
