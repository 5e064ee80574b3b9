import { useSignal } from '@preact/signals';
import { Table } from '../../app/ui/lists/table.tsx';
import { formatDate } from '../../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { put } from '../ui/put.ts';
import type { Work } from '../work/work.ts';
import { factOf } from './facts.ts';
import { chooseTheirs, type JoinedRounds, type RoundClash } from './join-rounds.ts';
import type { Round } from './round.ts';
import { roundStateOf } from './round-state.ts';
import { joinedWith } from './take-files.ts';

const keyOf = ({ id, fact }: RoundClash): string => `${id} ${fact}`;

interface ClashesProps {
  readonly clashes: readonly RoundClash[];
  readonly theirs: Round;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (clash: RoundClash, isTheirs: boolean) => void;
}

/** Two answers to one question stand side by side: the officer chooses. */
const Clashes = ({ clashes, theirs, chosen, onChoose }: ClashesProps) => (
  <ul class="o-round__list">
    {clashes.map((clash) => {
      const name = theirs.rows.find(({ id }) => id === clash.id)?.asked['naam'] ?? clash.id;
      const isTheirs = chosen.has(keyOf(clash));
      const fact = factOf(clash.fact)?.name ?? 'Gestopt';
      return (
        <li key={keyOf(clash)} class="o-say o-say--let-op">
          <fieldset class="o-choose">
            <legend>
              {name}: {fact}. Twee antwoorden.
            </legend>
            <label class="o-row">
              <input type="radio" name={keyOf(clash)} checked={!isTheirs} onChange={() => onChoose(clash, false)} />
              <span>Hier: {clash.ours}</span>
            </label>
            <label class="o-row">
              <input type="radio" name={keyOf(clash)} checked={isTheirs} onChange={() => onChoose(clash, true)} />
              <span>In het bestand: {clash.theirs}</span>
            </label>
          </fieldset>
        </li>
      );
    })}
  </ul>
);

const Gains = ({ gains }: Pick<JoinedRounds, 'gains'>) => (
  <Table
    class="o-table"
    heads={['Vermelding', 'Komt erbij']}
    rows={gains.map(({ id, name, isNew, facts }) => ({
      key: id,
      head: (
        <>
          {name} <small>{id}</small>
        </>
      ),
      cells: [
        `${isNew ? 'de hele rij' : ''}${isNew && facts.length > 0 ? ', met antwoord op: ' : ''}${facts.join(', ')}`,
      ],
    }))}
  />
);

/** A round out of a file beside the one that is open: what it would bring, before it does. */
export function BesideCard({ work }: { readonly work: Work }) {
  const { round, beside, by } = roundStateOf(work);
  const chosen = useSignal<ReadonlySet<string>>(new Set());
  const [theirs, joined] = [beside.value, joinedWith(work)];
  if (!theirs || !joined) return null;
  const { gains, clashes } = joined;
  const choose = (clash: RoundClash, isTheirs: boolean) => {
    const next = new Set(chosen.value);
    if (isTheirs) next.add(keyOf(clash));
    else next.delete(keyOf(clash));
    chosen.value = next;
  };
  const join = () => {
    const taken = clashes.filter((clash) => chosen.value.has(keyOf(clash)));
    round.value = taken.reduce((now, clash) => chooseTheirs(now, theirs, clash), joined.round);
    beside.value = undefined;
    chosen.value = new Set();
  };
  const replace = () => {
    round.value = theirs;
    by.value = theirs.by;
    beside.value = undefined;
  };
  const isOther = theirs.day !== round.value?.day || theirs.by !== round.value?.by;
  return (
    <section class="o-card" aria-label="Twee rondes samenvoegen">
      <h2>Twee rondes samenvoegen</h2>
      <p>
        Het bestand is van {theirs.by}, begonnen op {formatDate(theirs.day)}. Er is nog niets veranderd. Geen rij en
        geen antwoord gaat verloren.
      </p>
      {isOther && <p>Dat is een andere ronde dan die hier open staat.</p>}
      {clashes.length > 0 && <Clashes clashes={clashes} theirs={theirs} chosen={chosen.value} onChoose={choose} />}
      {gains.length > 0 ? <Gains gains={gains} /> : <p>Het bestand heeft niets wat hier nog niet staat.</p>}
      <div class="o-row">
        <Button look="main" onClick={join}>
          Voeg samen
        </Button>
        {isOther && <Button onClick={replace}>Open alleen het bestand</Button>}
        <Button look="quiet" onClick={put(beside, undefined)}>
          Laat maar
        </Button>
      </div>
    </section>
  );
}
