import { useSignal } from '@preact/signals';
import { type RoundKeeping, roundKeepingOf } from '../keep/follow-round.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { put } from '../ui/put.ts';
import { saveBytes } from '../ui/save-bytes.ts';
import { Tick } from '../ui/tick.tsx';
import type { Work } from '../work/work.ts';
import { type Round, roundFileName, roundText } from './round.ts';
import { roundStateOf } from './round-state.ts';

const SAID: Readonly<Record<RoundKeeping, string>> = {
  off: 'De ronde staat alleen op dit scherm. Bewaar het bestand, of zet het vinkje.',
  waits: '',
  kept: 'De ronde is bewaard in deze browser.',
  no: 'Deze browser bewaart niets. Bewaar de ronde als bestand.',
};

/** Saves the round as a file, which a colleague can go on with. */
export function saveRound(work: Work, round: Round): void {
  saveBytes(roundFileName(round), 'application/json', roundText(round));
  roundStateOf(work).savedRound.value = round;
}

/** Asks before a round leaves the screen and the browser. */
function CloseRound({ work, round }: { readonly work: Work; readonly round: Round }) {
  const isAsked = useSignal(false);
  const close = () => {
    roundStateOf(work).round.value = undefined;
  };
  return (
    <>
      <Button look="quiet" onClick={put(isAsked, true)}>
        Sluit de ronde
      </Button>
      {isAsked.value && (
        <Dialog title="Sluit de ronde?" onClose={put(isAsked, false)}>
          <p>Antwoorden die nog niet in de lijst staan, gaan dan weg. Ook uit deze browser.</p>
          <div class="o-row">
            <Button icon="save" onClick={() => saveRound(work, round)}>
              Bewaar eerst het bestand
            </Button>
            <Button look="danger" onClick={close}>
              Sluit en wis
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}

/** Where the round is kept: in this browser when that may, and in a file. */
export function RoundKeepingRow({ work, round }: { readonly work: Work; readonly round: Round }) {
  const { mayKeep } = roundStateOf(work);
  return (
    <div class="o-row">
      <Tick ticked={mayKeep}>
        <span>Bewaar de ronde in deze browser</span>
      </Tick>
      <span role="status" class="o-small o-grow">
        {SAID[roundKeepingOf(work).value]}
      </span>
      <CloseRound work={work} round={round} />
    </div>
  );
}
