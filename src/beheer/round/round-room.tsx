import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useBench } from '../bench-context.ts';
import { Button } from '../ui/button.tsx';
import { typed } from '../ui/put.ts';
import type { Work } from '../work/work.ts';
import { CallCard } from './call-card.tsx';
import { ChooseCard } from './choose-card.tsx';
import { MailCard } from './mail-card.tsx';
import { MergeCard } from './merge-card.tsx';
import { newRound, readRound } from './round.ts';
import { roundStateOf } from './round-state.ts';
import { Unreadable } from './sealed.ts';

/** Goes on with a round that was saved. */
function OpenRound({ work }: { readonly work: Work }) {
  const { round, by } = roundStateOf(work);
  const field = useRef<HTMLInputElement>(null);
  const trouble = useSignal('');
  const take = async ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    const [file] = currentTarget.files ?? [];
    if (!file) return;
    try {
      const opened = readRound(await file.text());
      if (opened.region !== work.region.value.id)
        throw new Unreadable(`Deze ronde is van een andere regio: ${opened.region}.`);
      round.value = opened;
      by.value = opened.by;
      trouble.value = '';
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      trouble.value = error.message;
    }
  };
  return (
    <>
      <Button icon="folder" onClick={() => field.current?.click()}>
        Ga verder met een ronde
      </Button>
      <input ref={field} type="file" hidden accept=".json" aria-label="Bestand van een ronde" onChange={take} />
      <span role="status">{trouble.value}</span>
    </>
  );
}

/** A round of checks: choose, call or mail, and take over what came back. */
export function RoundRoom({ work }: { readonly work: Work }) {
  const { today } = useBench();
  const { by, chosen, round } = roundStateOf(work);
  const who = by.value.trim();
  const entries = work.checked.value.entries.filter(({ id }) => chosen.value.has(id));
  const isOff = who === '' || entries.length === 0;
  const begin = () => {
    round.value = newRound(work.region.value.id, who, today, entries);
  };
  return (
    <div class="o-page">
      <div class="o-row">
        <h1 class="o-grow">Nakijken</h1>
        <OpenRound work={work} />
      </div>
      <label class="o-field">
        <span>Wie kijkt na? Een functie of organisatie, geen naam van een persoon. Inwoners lezen dit.</span>
        <input type="text" maxLength={100} value={by.value} onInput={typed(by)} />
      </label>
      <ChooseCard work={work} />
      <div class="o-row">
        <Button look="main" icon="phone" isOff={isOff} onClick={begin}>
          Bel deze {entries.length}
        </Button>
      </div>
      {round.value && <CallCard work={work} round={round.value} />}
      {!isOff && <MailCard entries={entries} asker={{ by: who, day: today, base: document.baseURI }} />}
      <MergeCard work={work} />
    </div>
  );
}
