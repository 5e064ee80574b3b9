import { type Answer, type Definition, type Question, toggled } from '../../questionnaires/index.ts';
import { GradeRows } from './grade-rows.tsx';
import type { Option } from './option.ts';

interface AnswerOptionsProps {
  readonly definition: Definition;
  readonly question: Question;
  readonly options: readonly Option[];
  readonly answer: Answer | undefined;
  /** Id of what is wrong; what explains the question is read with the group, once. */
  readonly describedBy: string | undefined;
  readonly onAnswer: (answer: Answer) => void;
}

const isChosen = (answer: Answer | undefined, value: string | number): boolean =>
  Array.isArray(answer) ? answer.includes(String(value)) : answer === value;

/** More than these stand closer, so that they fit a small screen. */
const MANY = 3;

function lookOf(question: Question, options: readonly Option[]): string {
  if (question.kind === 'rating') return 'options options--rating';
  if (options.some(({ picture }) => picture)) return 'options options--pictures';
  return options.length > MANY ? 'options options--many' : 'options';
}

/** Id of the words that say what the lowest and the highest of a rating mean. */
function endOf(question: Question, value: string | number): string | undefined {
  if (question.kind !== 'rating') return undefined;
  if (value === question.min) return 'rating-low';
  return value === question.max ? 'rating-high' : undefined;
}

/**
 * The answers to choose from, as native radio buttons or checkboxes in large targets: these are the only controls on a
 * question page, because a browser may tell its maker about text fields but not about these. Choosing never moves on.
 */
export function AnswerOptions({ definition, question, options, answer, describedBy, onAnswer }: AnswerOptionsProps) {
  const many = question.kind === 'multi-choice';
  const toggle = (value: string | number) => onAnswer(toggled(definition, question, answer, String(value)));
  if (question.kind === 'graded-choice') {
    return <GradeRows options={options} answer={answer} describedBy={describedBy} onToggle={toggle} />;
  }
  return (
    <div class={lookOf(question, options)}>
      {options.map(({ value, label, picture }) => (
        <label class="option" key={value}>
          <input
            class="option__control"
            type={many ? 'checkbox' : 'radio'}
            name="answer"
            value={value}
            checked={isChosen(answer, value)}
            aria-describedby={[describedBy, endOf(question, value)].filter(Boolean).join(' ') || undefined}
            onChange={() => (many ? toggle(value) : onAnswer(value))}
          />
          {picture && <img class="option__picture" src={picture} alt="" />}
          <span class="option__label">{label}</span>
        </label>
      ))}
    </div>
  );
}
