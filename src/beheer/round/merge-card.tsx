import { useSignal } from '@preact/signals';
import { useBench } from '../bench-context.ts';
import { ColumnChanges } from '../diff/column-changes.tsx';
import { Button } from '../ui/button.tsx';
import { typed } from '../ui/put.ts';
import type { Work } from '../work/work.ts';
import { answerText } from './answer-code.ts';
import type { CellChange, Proposal } from './merge.ts';
import { proposalsOf, roundStateOf, takeOver } from './round-state.ts';
import { SpokenCard } from './spoken-card.tsx';
import { takeText } from './take-files.ts';

function Found({ work, proposal }: { readonly work: Work; readonly proposal: Extract<Proposal, { kind: 'found' }> }) {
  const { by } = roundStateOf(work);
  const { name, row, changes, clashes, noDay } = proposal;
  const isNameless = by.value.trim() === '';
  const take = (taken: readonly CellChange[]) => () => takeOver(work, proposal, taken);
  return (
    <li class="o-card" aria-label={name}>
      <h3>
        {name}{' '}
        <small>
          rij {row} · {proposal.returned.id}
        </small>
      </h3>
      <ColumnChanges changes={changes} />
      {noDay && <p class="o-small">{noDay}</p>}
      {clashes.length > 0 && (
        <div class="o-say o-say--let-op">
          <div>
            <p>U veranderde dit na de vraag. Wij kiezen niet voor u.</p>
            <ColumnChanges changes={clashes} />
          </div>
        </div>
      )}
      {isNameless && <p>Vul eerst in wie nakijkt.</p>}
      <div class="o-row">
        <Button look="main" isOff={isNameless} onClick={take(changes)}>
          {clashes.length > 0 ? 'Houd uw eigen tekst' : 'Neem dit antwoord over'}
        </Button>
        {clashes.length > 0 && (
          <Button isOff={isNameless} onClick={take([...changes, ...clashes])}>
            Neem ook die tekst over
          </Button>
        )}
      </div>
    </li>
  );
}

const Gone = ({ proposal: { returned } }: { readonly proposal: Proposal }) => (
  <li class="o-card">
    <h3>{returned.id}</h3>
    <p>Deze rij staat niet meer in de lijst. Het antwoord blijft hier staan:</p>
    <pre class="o-round__text">{answerText(returned.id, returned)}</pre>
  </li>
);

/** Takes over all answers that clash with nothing. */
function TakeAll({ work }: { readonly work: Work }) {
  const { today } = useBench();
  const { by } = roundStateOf(work);
  const plain = proposalsOf(work, today).flatMap((one) =>
    one.kind === 'found' && one.clashes.length === 0 ? [one] : [],
  );
  if (plain.length < 2) return null;
  const cells = plain.reduce((sum, { changes }) => sum + changes.length, 0);
  const take = () => {
    for (const one of plain) takeOver(work, one, one.changes);
  };
  return (
    <div class="o-row">
      <Button look="main" isOff={by.value.trim() === ''} onClick={take}>
        Neem {plain.length} antwoorden over
      </Button>
      <span class="o-small">{cells} cellen anders. Wat botst, blijft wachten. Ongedaan maken kan.</span>
    </div>
  );
}

/** Answers that came back: what each would change, before it does. */
export function MergeCard({ work }: { readonly work: Work }) {
  const { today } = useBench();
  const { waiting } = roundStateOf(work);
  const text = useSignal('');
  const troubles = useSignal<readonly string[]>([]);
  const read = () => {
    const odd = takeText(work, text.value, today);
    troubles.value = odd;
    if (odd.length === 0) text.value = '';
  };
  return (
    <section class="o-card" aria-label="Antwoorden">
      <h2>Antwoorden {waiting.value.length > 0 && <span class="o-count">{waiting.value.length}</span>}</h2>
      <label class="o-field">
        <span>Plak hier de mail, of typ de code die iemand voorleest</span>
        <textarea rows={4} value={text.value} onInput={typed(text)} />
      </label>
      <div class="o-row">
        <Button onClick={read}>Lees de antwoorden</Button>
        <span class="o-small">Of sleep bestanden op deze pagina: antwoorden, mails (.eml) of een ronde.</span>
      </div>
      <div role="status">
        {troubles.value.map((trouble) => (
          <p key={trouble}>{trouble}</p>
        ))}
      </div>
      <SpokenCard work={work} />
      <TakeAll work={work} />
      <ul class="o-round__list">
        {proposalsOf(work, today).map((proposal, i) =>
          proposal.kind === 'found' ? (
            <Found key={`${i} ${proposal.returned.id}`} work={work} proposal={proposal} />
          ) : (
            <Gone key={`${i} ${proposal.returned.id}`} proposal={proposal} />
          ),
        )}
      </ul>
    </section>
  );
}
