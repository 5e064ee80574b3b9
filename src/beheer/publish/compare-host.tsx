import { type Signal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { openManifest } from '../../resources/index.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { type Compared, compareManifests, compareWithHost } from './compare.ts';
import type { Prepared } from './prepare.ts';

const SAYS: Readonly<Record<Compared['is'], string>> = {
  same: 'klopt',
  old: 'is nog oud of niet heel: zet dit bestand nog een keer over',
  missing: 'ontbreekt',
  stray: 'hoort er niet meer bij',
};

/** Only where nobody answers there is no status and no text: that is how a browser tells it. */
const isSilent = (error: unknown): boolean => error instanceof TypeError || error instanceof DOMException;

const whyNot = (error: unknown): string =>
  isSilent(error)
    ? 'De site gaf geen antwoord. Hebt u internet? Probeer het dan nog een keer.'
    : 'Op de site staat geen goed bestand packs/manifest.json. Zet de map packs nog een keer over.';

type Found = readonly Compared[] | string | undefined;

function Outcome({ found }: { readonly found: Found }) {
  if (found === undefined) return null;
  if (typeof found === 'string') return <p class="o-say o-say--let-op">{found}</p>;
  const wrong = found.filter(({ is }) => is !== 'same');
  return (
    <>
      <p class={`o-say o-say--${wrong.length === 0 ? 'ok' : 'let-op'}`}>
        <Icon name={wrong.length === 0 ? 'ok' : 'let-op'} />
        <span>
          {wrong.length === 0
            ? 'Alles klopt. De site heeft deze lijst.'
            : `${wrong.length} van de ${found.length} bestanden kloppen niet. Telefoons houden de oude lijst tot alles klopt.`}
        </span>
      </p>
      <ul>
        {wrong.map(({ name, is }) => (
          <li key={name}>
            <code>{name}</code> {SAYS[is]}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Compares with the manifest of a site that this page may not ask. */
function OtherHost({ prepared, found }: { readonly prepared: Prepared; readonly found: Signal<Found> }) {
  const field = useRef<HTMLInputElement>(null);
  const take = async ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    const [file] = currentTarget.files ?? [];
    if (!file) return;
    try {
      found.value = compareManifests(openManifest(JSON.parse(await file.text())), prepared.manifest);
    } catch {
      found.value = 'Dit is geen manifest.json van een gepubliceerde lijst.';
    }
  };
  return (
    <>
      <Button onClick={() => field.current?.click()}>Andere site: kies manifest.json</Button>
      <input
        ref={field}
        type="file"
        hidden
        accept=".json"
        aria-label="manifest.json van de andere site"
        onChange={take}
      />
    </>
  );
}

/** Whether the host has what was made here. A browser lets this page ask its own host only. */
export function CompareHost({ prepared }: { readonly prepared: Prepared | undefined }) {
  const found = useSignal<Found>(undefined);
  const look = async () => {
    if (!prepared) return;
    found.value = await compareWithHost(prepared.manifest).catch(whyNot);
  };
  return (
    <section class="o-card" aria-label="Vergelijk met de site">
      <h2>Vergelijk met de site</h2>
      <p>
        Haalt de bestanden op van {location.host}, de site waar deze pagina staat. Stuurt niets weg. Van een andere site
        mag deze pagina niets ophalen: haal daar zelf manifest.json op en kies het bestand.
      </p>
      <div class="o-row">
        <Button icon="swap" isOff={!prepared} onClick={() => void look()}>
          Vergelijk
        </Button>
        {prepared && <OtherHost prepared={prepared} found={found} />}
      </div>
      <div role="status">
        <Outcome found={found.value} />
      </div>
    </section>
  );
}
