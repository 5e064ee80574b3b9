import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import type { Work } from '../work/work.ts';
import { readRound } from './round.ts';
import { Unreadable } from './sealed.ts';
import { takeRound } from './take-files.ts';

/** Goes on with a round that was saved, or puts it beside the one that is open. */
export function OpenRound({ work }: { readonly work: Work }) {
  const field = useRef<HTMLInputElement>(null);
  const trouble = useSignal('');
  const take = async ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    const [file] = currentTarget.files ?? [];
    if (!file) return;
    try {
      const opened = readRound(await file.text());
      if (opened.region !== work.region.value.id)
        throw new Unreadable(`Deze ronde is van een andere regio: ${opened.region}.`);
      takeRound(work, opened);
      trouble.value = '';
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      trouble.value = error.message;
    }
    currentTarget.value = '';
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
