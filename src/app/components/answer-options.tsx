import type { Answer, Question } from '../../questionnaires/index.ts';

export interface Option {
  readonly value: string | number;
  readonly label: string;
}

interface AnswerOptionsProps {
  readonly question: Question;
  readonly options: readonly Option[];
  readonly answer: Answer | undefined;
  /** Ids of the texts that explain the question. */
  readonly describedBy: string;
  readonly onAnswer: (answer: Answer) => void;
}

const isChosen = (answer: Answer | undefined, value: string | number): boolean =>
  Array.isArray(answer) ? answer.includes(String(value)) : answer === value;

function toggled(answer: Answer | undefined, value: string): Answer {
  const chosen = Array.isArray(answer) ? answer.map(String) : [];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return next.length > 0 ? next : null;
}

/**
 * The answers to choose from, as native radio buttons or checkboxes in large targets: these are the only controls on a
 * question page, because a browser may tell its maker about text fields but not about these. Choosing never moves on.
 */
export function AnswerOptions({ question, options, answer, describedBy, onAnswer }: AnswerOptionsProps) {
  const many = question.kind === 'multi-choice';
  return (
    <div class={question.kind === 'rating' ? 'options options--rating' : 'options'}>
      {options.map(({ value, label }) => (
        <label class="option" key={value}>
          <input
            class="option__control"
            type={many ? 'checkbox' : 'radio'}
            name="answer"
            value={value}
            checked={isChosen(answer, value)}
            aria-describedby={describedBy}
            onChange={() => onAnswer(many ? toggled(answer, String(value)) : value)}
          />
          <span class="option__label">{label}</span>
        </label>
      ))}
    </div>
  );
}
