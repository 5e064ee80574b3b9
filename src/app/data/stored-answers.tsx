import { t } from '../../i18n/index.ts';
import { type Answer, findCheck } from '../../questionnaires/index.ts';
import type { Run } from '../../storage/index.ts';
import { optionalCheckText } from '../check/check-texts.ts';
import { wordsOf } from '../check/check-words.ts';
import { answerLabel } from '../check/question-options.ts';
import { isReadable } from '../check/runs.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Text } from '../ui/text.tsx';

/** The answers of a run as they are kept: in words where the check still knows them, else as they were written down. */
export function StoredAnswers({ run }: { readonly run: Run }) {
  const definition = findCheck(run.check)?.definition;
  const words = wordsOf(run);
  const inWords = (id: string, answer: Answer): string => {
    if (answer === null) return t('check.answers.skipped');
    const question = definition?.questions.find((each) => each.id === id);
    return (definition && question && answerLabel(definition, question, answer, words)) || [answer].flat().join(', ');
  };
  const answers = Object.entries(run.answers);
  if (answers.length === 0) return null;
  return (
    <Disclosure title={t('data.answers', { count: answers.length })}>
      {!isReadable(run) && <Text>{t('data.oldWords')}</Text>}
      <dl>
        {answers.map(([id, answer]) => (
          <div key={id}>
            <dt>{optionalCheckText(words, `questions.${id}.text`) ?? id}</dt>
            <dd>
              <strong>{inWords(id, answer)}</strong>
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
