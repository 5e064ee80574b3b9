import { useSignal } from '@preact/signals';
import type { Region } from '../../resources/index.ts';
import type { Asked } from '../bench.ts';
import { useBench } from '../bench-context.ts';
import { RegionText } from '../region/region-text.tsx';
import { Button } from '../ui/button.tsx';

interface MendRegionProps {
  readonly list: Asked['list'];
  readonly onUse: (region: Region, text: string) => void;
}

/** The `region.json` that lay beside the list and has mistakes, to be mended here. */
function MendRegion({ list, onUse }: MendRegionProps) {
  const text = useSignal(list.regionText ?? '');
  return (
    <details open>
      <summary>Verbeter region.json hier</summary>
      <RegionText text={text} folder={list.folder || undefined} onUse={onUse} />
    </details>
  );
}

/** Asks which region a list is of, when no `region.json` came with it. */
export function AskRegion({ asked: { list, guess } }: { readonly asked: Asked }) {
  const { open, regions, asked, published } = useBench();
  const chosen = useSignal(guess?.id ?? '');
  const region = regions.value.find((one) => one.region.id === chosen.value)?.region;
  const leave = () => {
    asked.value = asked.value.filter((one) => one.list !== list);
  };
  return (
    <section class="o-card" aria-label={`Regio van ${list.fileName}`}>
      <h2>Voor welke regio is {list.fileName}?</h2>
      <p>
        {list.sheet.records.length} regels gelezen.{' '}
        {guess ? `Aan de rijen te zien is dit ${guess.name}.` : 'Wij zien het niet aan de rijen.'}
      </p>
      {list.regionText !== undefined && list.regionReports.length > 0 && (
        <MendRegion list={list} onUse={(region, text) => open({ ...list, regionText: text }, region)} />
      )}
      {published.value === 'absent' && (
        <p>Wij konden de regio’s van uw site niet ophalen. Open de map van de regio, met region.json erin.</p>
      )}
      <div class="o-row">
        <label class="o-field">
          <span>Regio</span>
          <select
            value={chosen.value}
            onChange={({ currentTarget }) => {
              chosen.value = currentTarget.value;
            }}
          >
            <option value="">Kies een regio</option>
            {regions.value.map((one) => (
              <option key={one.region.id} value={one.region.id}>
                {one.region.name}
              </option>
            ))}
          </select>
        </label>
        <Button look="main" isLarge isOff={!region} onClick={() => region && open(list, region)}>
          Open de lijst
        </Button>
        <Button look="quiet" isLarge onClick={leave}>
          Laat maar
        </Button>
      </div>
    </section>
  );
}
