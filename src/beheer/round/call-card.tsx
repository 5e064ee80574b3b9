import { useSignal } from '@preact/signals';
import { useBench } from '../bench-context.ts';
import { textOf, writeColumn } from '../entry/row-acts.ts';
import { Button } from '../ui/button.tsx';
import { saveBytes } from '../ui/save-bytes.ts';
import type { Work } from '../work/work.ts';
import type { Answer } from './answers.ts';
import { FACTS } from './facts.ts';
import { oneLine } from './one-line.ts';
import {
  isDone,
  type Round,
  type RoundRow,
  returnedInRound,
  roundFileName,
  roundText,
  unreachable,
  withAnswer,
  withMissed,
  withRest,
  withStop,
} from './round.ts';
import { roundStateOf } from './round-state.ts';

const KEYS: Readonly<Record<string, Answer['kind']>> = { k: 'klopt', a: 'anders', o: 'onbekend' };
const NAMES = [
  ['klopt', 'Klopt nog (K)'],
  ['anders', 'Anders (A)'],
  ['onbekend', 'Onbekend (O)'],
] as const;

interface FactLineProps {
  readonly row: RoundRow;
  readonly fact: (typeof FACTS)[number];
  readonly onAnswer: (fact: string, answer: Answer) => void;
}

/** One fact to ask. K, A and O answer it while the focus is on one of its buttons. */
function FactLine({ row, fact, onAnswer }: FactLineProps) {
  const answer = row.answers[fact.id];
  const now = row.asked[fact.id] ?? '';
  const say = (kind: Answer['kind']) => onAnswer(fact.id, kind === 'anders' ? { kind, value: now } : { kind });
  const onKey = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent) => {
    const kind = KEYS[key.toLowerCase()];
    if (kind && !ctrlKey && !metaKey && !altKey && !(target instanceof HTMLTextAreaElement)) say(kind);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons with a question above
    <div role="group" class="o-round__fact" aria-label={fact.question} onKeyDown={onKey}>
      <p>
        <strong>{fact.question}</strong>
        <br />
        {now || 'Niet bekend'}
      </p>
      <div class="o-row">
        {NAMES.filter(([kind]) => kind !== 'klopt' || now !== '').map(([kind, name]) => (
          <Button key={kind} isPressed={answer?.kind === kind} onClick={() => say(kind)}>
            {name}
          </Button>
        ))}
      </div>
      {answer?.kind === 'anders' && (
        <label class="o-field">
          <span>Wat moet er staan?</span>
          <textarea
            rows={2}
            value={answer.value}
            onChange={({ currentTarget }) => onAnswer(fact.id, { kind: 'anders', value: oneLine(currentTarget.value) })}
          />
        </label>
      )}
    </div>
  );
}

/** Who was not reached for so long: what the list says of it is less sure. */
function Unreached({ work, listRow }: { readonly work: Work; readonly listRow: number }) {
  const isLowered = textOf(work, listRow, 'verouderd') === 'ja';
  return (
    <div class="o-say o-say--let-op">
      <p class="o-grow">Drie keer niet bereikt, in drie weken of langer. Inwoners zien het dan bij “Minder zeker”.</p>
      <Button isOff={isLowered} onClick={() => writeColumn(work, listRow, 'verouderd', 'ja')}>
        {isLowered ? 'Staat op minder zeker' : 'Zet op minder zeker'}
      </Button>
    </div>
  );
}

function CallRow({ work, round, row }: { readonly work: Work; readonly round: Round; readonly row: RoundRow }) {
  const { today } = useBench();
  const state = roundStateOf(work).round;
  const put = (next: Round) => {
    state.value = next;
  };
  const listRow = work.checked.value.rowOf.get(row.id);
  const number = listRow === undefined ? '' : textOf(work, listRow, 'telefoon');
  return (
    <details class="o-card">
      <summary>
        {row.asked['naam']} {isDone(row) && '· klaar'}{' '}
        {row.missed.length > 0 && `· ${row.missed.length} keer niet bereikt`}
      </summary>
      <p>Bel: {number || 'geen nummer in de lijst'}</p>
      {listRow !== undefined && unreachable(round).includes(row) && <Unreached work={work} listRow={listRow} />}
      <p class="o-round__say">
        “Goedendag, u spreekt met {round.by}. Wij houden de lijst met hulp voor inwoners bij. Mag ik in vijf minuten
        vragen of het nog klopt?”
      </p>
      {FACTS.map((fact) => (
        <FactLine
          key={fact.id}
          row={row}
          fact={fact}
          onAnswer={(id, answer) => put(withAnswer(round, row.id, id, answer, today))}
        />
      ))}
      <div class="o-row">
        <Button onClick={() => put(withRest(round, row.id, today))}>Rest klopt</Button>
        <Button onClick={() => put(withMissed(round, row.id, today))}>Niet bereikt</Button>
        <Button
          look="danger"
          isPressed={row.hasStopped}
          onClick={() => put(withStop(round, row.id, !row.hasStopped, today))}
        >
          Gestopt
        </Button>
      </div>
    </details>
  );
}

/** The round that someone is at: who to call, what to ask, and what was answered. */
export function CallCard({ work, round }: { readonly work: Work; readonly round: Round }) {
  const { waiting } = roundStateOf(work);
  const isMoved = useSignal(false);
  const done = round.rows.filter(isDone).length;
  const toAnswers = () => {
    const fresh = returnedInRound(round);
    waiting.value = [...waiting.value.filter(({ id }) => !fresh.some((one) => one.id === id)), ...fresh];
    isMoved.value = true;
  };
  return (
    <section class="o-card" aria-label="Bellen">
      <div class="o-row">
        <h2 class="o-grow">
          Bellen: {done} van {round.rows.length} klaar
        </h2>
        <Button icon="save" onClick={() => saveBytes(roundFileName(round), 'application/json', roundText(round))}>
          Bewaar de ronde
        </Button>
        <Button look="main" onClick={toAnswers}>
          Zet de antwoorden klaar
        </Button>
      </div>
      <p role="status" class="o-small">
        {isMoved.value && 'De antwoorden staan hieronder klaar. U ziet eerst wat verandert.'}
      </p>
      {round.rows.map((row) => (
        <CallRow key={row.id} work={work} round={round} row={row} />
      ))}
    </section>
  );
}
