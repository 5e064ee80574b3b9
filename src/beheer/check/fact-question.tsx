import type { Answer } from '../round/answers.ts';
import type { Fact } from '../round/facts.ts';
import { MOST_LETTERS, oneLine } from '../round/one-line.ts';

interface FactQuestionProps {
  readonly fact: Fact;
  /** What is public now; empty where nothing is known. */
  readonly now: string;
  readonly answer: Answer | undefined;
  readonly onAnswer: (fact: string, answer: Answer) => void;
}

function NewValue({ fact, now, answer, onAnswer }: FactQuestionProps) {
  const value = answer?.kind === 'anders' ? answer.value : now;
  return (
    <label class="c-field">
      {now === '' ? 'Weten wij nog niet. Vul in als u wilt:' : 'Wat moet er staan?'}
      <textarea
        rows={2}
        maxLength={MOST_LETTERS}
        value={now === '' && answer?.kind !== 'anders' ? '' : value}
        onChange={({ currentTarget }) => onAnswer(fact.id, { kind: 'anders', value: oneLine(currentTarget.value) })}
      />
    </label>
  );
}

const CHOICES = [
  ['klopt', 'Klopt'],
  ['anders', 'Anders'],
  ['onbekend', 'Weet ik niet'],
] as const;

/** One fact: right, otherwise, or not known to who answers. What nobody knows can be filled in. */
export function FactQuestion(props: FactQuestionProps) {
  const { fact, now, answer, onAnswer } = props;
  const choose = (kind: Answer['kind']) => onAnswer(fact.id, kind === 'anders' ? { kind, value: now } : { kind });
  return (
    <fieldset class="c-fact">
      <legend>{fact.question}</legend>
      {now === '' ? (
        <NewValue {...props} />
      ) : (
        <>
          <p class="c-now">{now}</p>
          <div class="c-choices">
            {CHOICES.map(([kind, name]) => (
              <label key={kind} class="c-choice">
                <input type="radio" name={fact.id} checked={answer?.kind === kind} onChange={() => choose(kind)} />
                {name}
              </label>
            ))}
          </div>
          {answer?.kind === 'anders' && <NewValue {...props} />}
        </>
      )}
    </fieldset>
  );
}
