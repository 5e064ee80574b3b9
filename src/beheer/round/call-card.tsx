import { useSignal } from '@preact/signals';
import { formatDate } from '../../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { typed } from '../ui/put.ts';
import type { Work } from '../work/work.ts';
import { CallRow } from './call-row.tsx';
import { isDone, type Round, type RoundRow, returnedInRound } from './round.ts';
import { RoundKeepingRow, saveRound } from './round-keeping.tsx';
import { roundStateOf } from './round-state.ts';
import { entryCode } from './short-code.ts';

/** So many are drawn; the rest is found by its name or code. */
const MOST = 150;

/** Rows with these letters in their name, or with this code. */
const found = (rows: readonly RoundRow[], words: string): readonly RoundRow[] => {
  const wanted = words.trim().toLowerCase();
  return rows.filter(
    ({ id, asked }) => (asked['naam'] ?? id).toLowerCase().includes(wanted) || entryCode(id).toLowerCase() === wanted,
  );
};

interface CallCardProps {
  readonly work: Work;
  readonly round: Round;
  readonly onPrint: () => void;
}

/** The round that someone is at: who to call, what to ask, and what was answered. */
export function CallCard({ work, round, onPrint }: CallCardProps) {
  const { waiting } = roundStateOf(work);
  const isMoved = useSignal(false);
  const words = useSignal('');
  const done = round.rows.filter(isDone).length;
  const toAnswers = () => {
    const fresh = returnedInRound(round);
    waiting.value = [...waiting.value.filter(({ id }) => !fresh.some((one) => one.id === id)), ...fresh];
    isMoved.value = true;
  };
  const shown = found(round.rows, words.value);
  return (
    <section class="o-card" aria-label="Bellen">
      <div class="o-row">
        <h2 class="o-grow">
          Bellen: {done} van {round.rows.length} klaar
        </h2>
        <Button icon="print" onClick={onPrint}>
          Belblad op papier
        </Button>
        <Button icon="save" onClick={() => saveRound(work, round)}>
          Bewaar de ronde
        </Button>
        <Button look="main" onClick={toAnswers}>
          Zet de antwoorden klaar
        </Button>
      </div>
      {round.until && <p>Klaar voor {formatDate(round.until)}.</p>}
      <progress max={round.rows.length} value={done} aria-label="Klaar in deze ronde" />
      <RoundKeepingRow work={work} round={round} />
      <p role="status" class="o-small">
        {isMoved.value && 'De antwoorden staan hieronder klaar. U ziet eerst wat verandert.'}
      </p>
      <label class="o-field">
        <span>Zoek een naam, of de code van het belblad</span>
        <input type="search" value={words.value} onInput={typed(words)} />
      </label>
      {shown.slice(0, MOST).map((row) => (
        <CallRow key={row.id} work={work} round={round} row={row} />
      ))}
      {shown.length > MOST && <p>En nog {shown.length - MOST}. Zoek op naam.</p>}
    </section>
  );
}
