import { useSignal } from '@preact/signals';
import { useBench } from '../bench-context.ts';
import { textOf, writeColumn } from '../entry/row-acts.ts';
import { Button } from '../ui/button.tsx';
import type { Work } from '../work/work.ts';
import type { Answer } from './answers.ts';
import { FACTS } from './facts.ts';
import { oneLine } from './one-line.ts';
import { isDone, type Round, type RoundRow, unreachable, withAnswer, withMissed, withRest, withStop } from './round.ts';
import { roundStateOf } from './round-state.ts';
import { greeting } from './script.ts';
import { entryCode } from './short-code.ts';

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

interface CallRowProps {
  readonly work: Work;
  readonly round: Round;
  readonly row: RoundRow;
}

/** What is said, what is asked, and how it went. */
function CallForm({ work, round, row }: CallRowProps) {
  const { today } = useBench();
  const state = roundStateOf(work).round;
  const put = (next: Round) => {
    state.value = next;
  };
  const listRow = work.checked.value.rowOf.get(row.id);
  const number = listRow === undefined ? '' : textOf(work, listRow, 'telefoon');
  return (
    <>
      <p>Bel: {number || 'geen nummer in de lijst'}</p>
      {listRow !== undefined && unreachable(round).includes(row) && <Unreached work={work} listRow={listRow} />}
      <p class="o-round__say">{greeting(round.by, 1)}</p>
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
    </>
  );
}

/** One entry to call about. It is drawn when it is opened. */
export function CallRow(props: CallRowProps) {
  const isOpen = useSignal(false);
  const { row } = props;
  return (
    <details
      class="o-card"
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open;
      }}
    >
      <summary>
        {row.asked['naam']} <small>code {entryCode(row.id)}</small> {isDone(row) && '· klaar'}{' '}
        {row.missed.length > 0 && `· ${row.missed.length} keer niet bereikt`}
      </summary>
      {isOpen.value && <CallForm {...props} />}
    </details>
  );
}
