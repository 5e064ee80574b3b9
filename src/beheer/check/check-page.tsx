import { type Signal, useSignal } from '@preact/signals';
import { MONTHS } from '../../shared/months.ts';
import { returnedOf } from '../round/answer-code.ts';
import type { Answer, Answers } from '../round/answers.ts';
import { FACTS } from '../round/facts.ts';
import type { Question } from '../round/question-code.ts';
import { put as setTo } from '../ui/put.ts';
import { AnswerView } from './answer-view.tsx';
import { FactQuestion } from './fact-question.tsx';

interface CheckPageProps {
  readonly question: Question;
  readonly today: string;
}

/** A field that someone opened and left empty says nothing. */
const given = (answers: Answers, { asked }: Question): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(
      ([fact, one]) => one.kind !== 'anders' || (one.value !== '' && one.value !== asked[fact]),
    ),
  );

/** `18 december 2026` */
function inWords(day: string): string {
  const [year, month = 1, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

function Intro({ question: { by, until, asked } }: Pick<CheckPageProps, 'question'>) {
  return (
    <>
      <p class="c-small">Een vraag van {by}</p>
      <h1>Klopt dit nog?</h1>
      <p>
        <strong>{asked['naam']}</strong> staat in een lijst met hulp voor inwoners. Kies per regel of het klopt.
        {until && ` Wilt u dat doen voor ${inWords(until)}?`}
      </p>
      <p class="c-small">
        Deze pagina stuurt niets weg. Schrijf geen namen of privénummers op: alles wat u invult wordt openbaar.
      </p>
    </>
  );
}

const Stopped = ({ hasStopped }: { readonly hasStopped: Signal<boolean> }) => (
  <label class="c-choice">
    <input
      type="checkbox"
      checked={hasStopped.value}
      onChange={({ currentTarget }) => {
        hasStopped.value = currentTarget.checked;
      }}
    />
    Deze hulp is gestopt
  </label>
);

/** The public facts of one entry, for who offers it: right, or what it should be. */
export function CheckPage({ question, today }: CheckPageProps) {
  const answers = useSignal<Answers>({});
  const hasStopped = useSignal(false);
  const isReady = useSignal(false);
  const { asked } = question;
  const put = (fact: string, answer: Answer) => {
    answers.value = { ...answers.value, [fact]: answer };
  };
  const told = given(answers.value, question);
  const known = FACTS.filter(({ id }) => asked[id]);
  const left = known.filter(({ id }) => !told[id]).length;
  const restIsRight = () => {
    const rest = known.filter(({ id }) => !told[id]).map(({ id }) => [id, { kind: 'klopt' } as const]);
    answers.value = { ...answers.value, ...Object.fromEntries(rest) };
  };
  if (isReady.value) {
    const returned = returnedOf(question, told, today, hasStopped.value);
    return <AnswerView asked={asked} returned={returned} left={left} onBack={setTo(isReady, false)} />;
  }
  return (
    <main class="c-main">
      <Intro question={question} />
      {FACTS.map((fact) => (
        <FactQuestion
          key={fact.id}
          fact={fact}
          now={asked[fact.id] ?? ''}
          answer={answers.value[fact.id]}
          onAnswer={put}
        />
      ))}
      <Stopped hasStopped={hasStopped} />
      <p role="status" class="c-small">
        {left === 0 ? 'U hebt alles beantwoord.' : `Nog ${left} van ${known.length}.`}
      </p>
      {left > 0 && !hasStopped.value && (
        <button type="button" class="c-button" onClick={restIsRight}>
          De rest klopt ook
        </button>
      )}
      <button
        type="button"
        class="c-button c-button--main"
        onClick={() => {
          if (hasStopped.value || Object.keys(told).length > 0) isReady.value = true;
        }}
        aria-disabled={!hasStopped.value && Object.keys(told).length === 0 ? true : undefined}
      >
        Klaar, maak het antwoord
      </button>
    </main>
  );
}
