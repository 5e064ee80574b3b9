import { useSignal } from '@preact/signals';
import { copyText } from '../../app/platform/copy-text.ts';
import { csvOf } from '../../catalogue-files/index.ts';
import { formatDate } from '../../i18n/index.ts';
import { useBench } from '../bench-context.ts';
import { textOf } from '../entry/row-acts.ts';
import { listStateOf } from '../table/list-state.ts';
import { Button } from '../ui/button.tsx';
import { typed } from '../ui/put.ts';
import { saveBytes } from '../ui/save-bytes.ts';
import { Tick } from '../ui/tick.tsx';
import type { Work } from '../work/work.ts';
import {
  answerTo,
  type Correction,
  type CorrectionState,
  STATES,
  sayWrong,
  withState,
  withText,
} from './corrections.ts';
import { correctionsOf } from './corrections-state.ts';

const NAMES: Readonly<Record<CorrectionState, string>> = {
  open: 'Nog niet bekeken',
  bezig: 'Wij vragen het na',
  verbeterd: 'Verbeterd',
  klopt: 'Nagevraagd: het klopt',
};

interface OneProps {
  readonly work: Work;
  readonly correction: Correction;
  /** Who answers. */
  readonly by: string;
}

function One({ work, correction, by }: OneProps) {
  const { room } = useBench();
  const { all } = correctionsOf(work);
  const said = useSignal('');
  const { number, day, id, state } = correction;
  const row = work.checked.value.rowOf.get(id);
  const name = (row !== undefined && textOf(work, row, 'naam')) || id;
  const text = answerTo(correction, name, by);
  const copy = async () => {
    said.value = (await copyText(text)) ? 'Gekopieerd.' : 'Kopiëren lukt niet. Kies de tekst zelf.';
  };
  const open = () => {
    if (row !== undefined) listStateOf(work).openRow(row);
    room.value = 'lijst';
  };
  return (
    <li class="o-card" aria-label={`Melding ${number}`}>
      <h3>
        {number} · {name} <small>{formatDate(day)}</small>
      </h3>
      <p>Klopt niet: {sayWrong(correction) || 'staat er niet bij'}.</p>
      <div class="o-row">
        <label class="o-field">
          <span>Hoe ver is het?</span>
          <select
            value={state}
            onChange={({ currentTarget }) => {
              all.value = withState(all.value, number, currentTarget.value as CorrectionState);
            }}
          >
            {STATES.map((one) => (
              <option key={one} value={one}>
                {NAMES[one]}
              </option>
            ))}
          </select>
        </label>
        <Button onClick={open} isOff={row === undefined}>
          Open de vermelding
        </Button>
      </div>
      <label class="o-field">
        <span>Antwoord aan wie het meldde</span>
        <textarea readOnly rows={6} value={text} />
      </label>
      <div class="o-row">
        <Button icon="copy" onClick={() => void copy()}>
          Kopieer het antwoord
        </Button>
        <span role="status">{said.value}</span>
      </div>
    </li>
  );
}

const HEADER = ['nummer', 'dag', 'id', 'klopt niet', 'stand'];
const listText = (all: readonly Correction[]): string =>
  csvOf([HEADER, ...all.map((one) => [one.number, one.day, one.id, sayWrong(one), NAMES[one.state]])]);

/** Where someone puts the mail of a resident. */
function AddCorrection({ work }: { readonly work: Work }) {
  const { today } = useBench();
  const { all } = correctionsOf(work);
  const text = useSignal('');
  const troubles = useSignal<readonly string[]>([]);
  const add = () => {
    const read = withText(all.value, text.value, today, (id) => work.checked.value.rowOf.has(id));
    // What was taken is not taken twice.
    if (read.all.length > all.value.length || read.troubles.length === 0) text.value = '';
    all.value = read.all;
    troubles.value = read.troubles;
  };
  return (
    <>
      <label class="o-field">
        <span>Plak de mail van een inwoner, of de tekst van het briefje</span>
        <textarea rows={3} value={text.value} onInput={typed(text)} />
      </label>
      <div class="o-row">
        <Button onClick={add}>Neem de melding op</Button>
        <span role="status">{troubles.value.join(' ')}</span>
      </div>
    </>
  );
}

/** What residents say is wrong: each has a number, how far it is, and an answer to send back. */
export function CorrectionsCard({ work, by }: { readonly work: Work; readonly by: string }) {
  const { all, mayKeep } = correctionsOf(work);
  return (
    <section class="o-card" aria-label="Meldingen van inwoners">
      <h2>Meldingen van inwoners {all.value.length > 0 && <span class="o-count">{all.value.length}</span>}</h2>
      <p class="o-small">
        Elke melding krijgt een nummer. Wij bewaren niet van wie hij is, en ook zijn eigen woorden niet.
      </p>
      <AddCorrection work={work} />
      {all.value.length > 0 && (
        <div class="o-row">
          <Tick ticked={mayKeep} class="o-row o-grow">
            <span>Bewaar de meldingen in deze browser</span>
          </Tick>
          <Button icon="save" onClick={() => saveBytes('meldingen.csv', 'text/csv', listText(all.value))}>
            Bewaar als CSV
          </Button>
        </div>
      )}
      <ul class="o-round__list">
        {[...all.value].reverse().map((correction) => (
          <One key={correction.number} work={work} correction={correction} by={by} />
        ))}
      </ul>
    </section>
  );
}
