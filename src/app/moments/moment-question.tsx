import { useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import type { Answer, Definition, Question } from '../../questionnaires/index.ts';
import { AnswerOptions } from '../check/answer-options.tsx';
import { checkText, optionalCheckText } from '../check/check-texts.ts';
import type { Option } from '../check/option.ts';
import { useModel } from '../core/model.ts';
import { Button } from '../ui/button.tsx';
import { Heading2, Text } from '../ui/text.tsx';
import { useMoments } from './moments.ts';

interface MomentQuestionProps {
  readonly definition: Definition;
  readonly question: Question;
  readonly options: readonly Option[];
}

/** The question with nothing chosen; only the button adds the answer to the line. */
export function MomentQuestion({ definition, question, options }: MomentQuestionProps) {
  const { id: check } = definition;
  const { today } = useModel();
  const moments = useMoments();
  const [chosen, choose] = useState<Answer | undefined>(undefined);
  const [said, setSaid] = useState<'nothing' | 'unanswered' | 'saved'>('nothing');
  const form = useRef<HTMLFieldSetElement>(null);
  const ofToday = moments.of(check).find(({ on }) => on === today());
  const hint = optionalCheckText(check, `questions.${question.id}.hint`);

  const save = () => {
    if (typeof chosen !== 'string') {
      setSaid('unanswered');
      form.current?.querySelector('input')?.focus();
      return;
    }
    moments.add(check, chosen);
    choose(undefined);
    setSaid('saved');
  };

  return (
    <>
      <fieldset class="question" ref={form}>
        <legend>
          <Heading2>{checkText(check, `questions.${question.id}.text`)}</Heading2>
        </legend>
        <div id="explanation">
          {hint && <Text>{hint}</Text>}
          {ofToday && said !== 'saved' && <Text>{t('moments.again')}</Text>}
        </div>
        <p class="question__error" id="unanswered" role="alert">
          {said === 'unanswered' && t('moments.choose')}
        </p>
        <AnswerOptions
          definition={definition}
          question={question}
          options={options}
          answer={chosen}
          describedBy={said === 'unanswered' ? 'explanation unanswered' : 'explanation'}
          onAnswer={(answer) => {
            choose(answer);
            setSaid('nothing');
          }}
        />
      </fieldset>
      <div class="actions">
        <Button kind="primary" wide onClick={save}>
          {t('moments.save')}
        </Button>
      </div>
      <p class="nl-paragraph" role="status">
        {said === 'saved' &&
          ofToday &&
          t('moments.saved', { answer: options.find(({ value }) => value === ofToday.answer)?.label ?? '' })}
      </p>
    </>
  );
}
