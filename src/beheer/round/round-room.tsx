import { useSignal } from '@preact/signals';
import { useBench } from '../bench-context.ts';
import { CorrectionsCard } from '../corrections/corrections-card.tsx';
import { Button } from '../ui/button.tsx';
import { put, typed } from '../ui/put.ts';
import type { Work } from '../work/work.ts';
import { BesideCard } from './beside-card.tsx';
import { CallCard } from './call-card.tsx';
import { CallSheet } from './call-sheet.tsx';
import { ChooseCard } from './choose-card.tsx';
import { joinRounds } from './join-rounds.ts';
import { MailCard } from './mail-card.tsx';
import { MergeCard } from './merge-card.tsx';
import { OpenRound } from './open-round.tsx';
import { newRound } from './round.ts';
import { roundStateOf } from './round-state.ts';

/** A round of checks: choose, call or mail, and take over what came back. */
export function RoundRoom({ work }: { readonly work: Work }) {
  const { today } = useBench();
  const { by, chosen, round } = roundStateOf(work);
  const who = by.value.trim();
  const entries = work.checked.value.entries.filter(({ id }) => chosen.value.has(id));
  const onPaper = useSignal(false);
  const isOff = who === '' || entries.length === 0;
  const begin = () => {
    const fresh = newRound(work.region.value.id, who, today, entries);
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
      <label class="o-field">
        <span>Wie kijkt na? Een functie of organisatie, geen naam van een persoon. Inwoners lezen dit.</span>
        <input type="text" maxLength={100} value={by.value} onInput={typed(by)} />
      </label>
      <ChooseCard work={work} />
      <div class="o-row">
        <Button look="main" icon="phone" isOff={isOff} onClick={begin}>
          {round.value ? `Zet deze ${entries.length} erbij` : `Bel deze ${entries.length}`}
        </Button>
      </div>
      {round.value && <CallCard work={work} round={round.value} onPrint={put(onPaper, true)} />}
      {!isOff && <MailCard entries={entries} asker={{ by: who, day: today, base: document.baseURI }} />}
      <MergeCard work={work} />
      <CorrectionsCard work={work} by={who} />
    </div>
  );
}
