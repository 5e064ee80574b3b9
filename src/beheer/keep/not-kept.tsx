import { useBench } from '../bench-context.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { Work } from '../work/work.ts';
import type { KeptList } from './kept-lists.ts';
import { timeInWords } from './time-in-words.ts';

function OtherWork({ before, onReplace }: { readonly before: KeptList; readonly onReplace: () => void }) {
  const { goOn } = useBench();
  return (
    <div>
      <p>
        <strong>In deze browser staat nog ander werk aan deze lijst.</strong> Het is van {timeInWords(before.at)}, uit{' '}
        {before.fileName}. Wat u nu verandert, bewaart de browser nog niet. Kies wat u houdt.
      </p>
      <div class="o-row">
        <Button onClick={() => goOn(before)}>Ga verder met dat werk</Button>
        <Button onClick={onReplace}>Houd wat nu open is</Button>
      </div>
    </div>
  );
}

/** Says why a list is not kept in this browser, where something would be lost by it, and what to do. */
export function NotKept({ work }: { readonly work: Work }) {
  const followed = useBench().followedOf(work);
  const keeping = followed?.keeping.value;
  const before = followed?.before.value;
  if (keeping !== 'other-tab' && !before) return null;
  return (
    <div class="o-say o-say--let-op" role="status">
      <Icon name="let-op" />
      {before && followed ? (
        <OtherWork before={before} onReplace={followed.replace} />
      ) : (
        <p>
          <strong>Deze lijst is ook open in een ander tabblad.</strong> Dat tabblad bewaart zijn werk in de browser. Wat
          u hier verandert, houdt u alleen als u een bestand bewaart.
        </p>
      )}
    </div>
  );
}
