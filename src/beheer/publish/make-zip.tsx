import { useSignal } from '@preact/signals';
import { guideFiles } from '../../catalogue-files/index.ts';
import { formatDate } from '../../i18n/index.ts';
import { useBench } from '../bench-context.ts';
import { Button } from '../ui/button.tsx';
import { saveBytes } from '../ui/save-bytes.ts';
import { Tick } from '../ui/tick.tsx';
import { type Prepared, packsZip } from './prepare.ts';

const kilobytesOf = ({ manifest }: Prepared): number =>
  Math.ceil(manifest.files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000);

/** The button that makes the zip. Where entries vanish, someone says first that they may. */
export function MakeZip({ prepared }: { readonly prepared: Prepared | string | undefined }) {
  const mayVanish = useSignal(false);
  const isMade = useSignal(false);
  const hasGuide = useSignal(false);
  const { regions, today } = useBench();
  const ready = typeof prepared === 'object' && !prepared.isOlder ? prepared : undefined;
  const mustAsk = (ready?.gone.length ?? 0) > 0;
  const isOff = !ready || (mustAsk && !mayVanish.value);
  const name = `ademruimte-lijst-${ready?.manifest.date?.slice(0, 10) ?? ''}.zip`;
  const make = () => {
    if (!ready) return;
    const zip = packsZip(ready, hasGuide.value ? guideFiles(regions.value, today) : new Map());
    saveBytes(name, 'application/zip', zip);
    isMade.value = true;
  };
  return (
    <section class="o-card" aria-label="Maak de zip">
      <h2>Maak de zip</h2>
      <p>
        Daarin zitten de lijsten van alle regio’s, en de bedragen en regels. Regio’s die u niet opende, blijven zoals ze
        zijn.
      </p>
      <Tick ticked={hasGuide}>
        <span class="o-grow">
          Ook de gids: één gewone webpagina met alle hulp, voor wie de app niet gebruikt. Hij komt in de map gids.
        </span>
      </Tick>
      {mustAsk && (
        <Tick ticked={mayVanish}>
          <span class="o-grow">Deze vermeldingen mogen echt weg. Wie ze bewaarde, raakt ze kwijt.</span>
        </Tick>
      )}
      <Button look="main" icon="save" isLarge isOff={isOff} onClick={make}>
        {ready ? `Maak ${name}` : 'Maak de zip'}
      </Button>
      <p role="status" class="o-small">
        {ready && `${kilobytesOf(ready)} kB, lijst van ${formatDate(today)}. `}
        {isMade.value && ready ? 'De zip staat bij uw downloads.' : ''}
      </p>
    </section>
  );
}
