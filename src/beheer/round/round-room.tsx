import { useSignal } from '@preact/signals';
import type { Entry } from '../../resources/index.ts';
import { useBench } from '../bench-context.ts';
import { CorrectionsCard } from '../corrections/corrections-card.tsx';
import { Button } from '../ui/button.tsx';
import { put, typed } from '../ui/put.ts';
import type { Work } from '../work/work.ts';
import { BesideCard } from './beside-card.tsx';
import { CallCard } from './call-card.tsx';
import { CallSheet } from './call-sheet.tsx';
import { byOrganisation } from './choose.ts';
import { ChooseCard } from './choose-card.tsx';
import { joinRounds } from './join-rounds.ts';
import { MailCard } from './mail-card.tsx';
import { MergeCard } from './merge-card.tsx';
import { OpenRound } from './open-round.tsx';
import { newRound } from './round.ts';
import { roundStateOf } from './round-state.ts';

const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;

/** How many conversations it takes: an organisation is called once about all that it offers. */
const chosenInWords = (entries: readonly Entry[]): string =>
  entries.length === 0
    ? 'U koos nog niets.'
    : `${count(byOrganisation(entries).size, 'gesprek', 'gesprekken')} over ${count(entries.length, 'vermelding', 'vermeldingen')}.`;

/** A round of checks: choose, call or mail, and take over what came back. */
export function RoundRoom({ work }: { readonly work: Work }) {
  const { today } = useBench();
  const { by, until, chosen, round } = roundStateOf(work);
  const who = by.value.trim();
  const entries = work.checked.value.entries.filter(({ id }) => chosen.value.has(id));
  const onPaper = useSignal(false);
  const isOff = who === '' || entries.length === 0;
  const begin = () => {
    const fresh = newRound(work.region.value.id, who, today, entries, until.value);
    round.value = round.value ? joinRounds(round.value, fresh).round : fresh;
  };
  if (onPaper.value && round.value) {
    return <CallSheet work={work} round={round.value} onBack={put(onPaper, false)} />;
  }
  return (
    <div class="o-page">
      <div class="o-row">
        <h1 class="o-grow">Nakijken</h1>
        <OpenRound work={work} />
      </div>
      <BesideCard work={work} />
      <div class="o-who">
        <label class="o-field">
          <span>Wie kijkt na? Een functie of organisatie, geen naam van een persoon. Inwoners lezen dit.</span>
          <input type="text" maxLength={100} value={by.value} onInput={typed(by)} />
        </label>
        <label class="o-field">
          <span>Klaar voor (mag leeg)</span>
          <input type="date" min={today} value={until.value} onInput={typed(until)} />
        </label>
      </div>
      <ChooseCard work={work} />
      <div class="o-row">
        <span role="status">{chosenInWords(entries)}</span>
        <Button look="main" icon="phone" isOff={isOff} onClick={begin}>
          {round.value ? `Zet deze ${entries.length} erbij` : `Bel deze ${entries.length}`}
        </Button>
      </div>
      {round.value && <CallCard work={work} round={round.value} onPrint={put(onPaper, true)} />}
      {!isOff && (
        <MailCard entries={entries} asker={{ by: who, day: today, base: document.baseURI, until: until.value }} />
      )}
      <MergeCard work={work} />
      <CorrectionsCard work={work} by={who} />
    </div>
  );
}
