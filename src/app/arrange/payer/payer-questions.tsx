import { t } from '../../../i18n/index.ts';
import { PAYER_QUESTIONS, type PayerAnswers, type PayerQuestion } from '../../../resources/index.ts';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { usePayerAnswers } from './payer-answers.ts';

type Option = { [Q in PayerQuestion]: `${Q}.${(typeof PAYER_QUESTIONS)[Q][number]}` }[PayerQuestion];

/** The five questions on one page: each may be left open, and nothing is chosen beforehand. */
export function PayerQuestions() {
  const payer = usePayerAnswers();
  const questions = Object.keys(PAYER_QUESTIONS) as PayerQuestion[];
  return (
    <>
      {questions.map((question) => (
        <RadioGroup<string>
          key={question}
          label={t(`payer.question.${question}`)}
          name={question}
          options={PAYER_QUESTIONS[question].map((value) => ({
            value,
            label: t(`payer.option.${`${question}.${value}` as Option}`),
          }))}
          chosen={payer.answers.value[question] ?? null}
          onChoose={(value) => payer.give({ [question]: value } as PayerAnswers)}
        />
      ))}
    </>
  );
}
