import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { formatDate } from '../../i18n/index.ts';
import { useBench } from '../bench-context.ts';
import { Button } from '../ui/button.tsx';
import type { Work } from '../work/work.ts';
import { DifferenceCard } from './difference-card.tsx';
import { type Difference, differences } from './differences.ts';
import { readPublishedFiles } from './read-published.ts';

const KINDS: readonly (readonly [Difference['kind'], name: string, what: string])[] = [
  ['gone', 'Verdwijnt', 'Wie dit bewaarde, raakt het kwijt. Zet het terug als gestopt.'],
  ['stopped', 'Stopt', 'Blijft in lijsten van mensen staan, met de uitleg dat het stopt.'],
  ['changed', 'Veranderd', 'Dit lezen mensen vanaf de volgende lijst.'],
  ['new', 'Nieuw', 'Dit komt erbij.'],
];

/** So many of a kind are drawn; the rest is counted. */
const MOST = 200;

function Kind({
  work,
  kind,
  name,
  what,
  found,
}: {
  readonly work: Work;
  readonly kind: Difference['kind'];
  readonly name: string;
  readonly what: string;
  readonly found: readonly Difference[];
}) {
  const own = found.filter((one) => one.kind === kind);
  if (own.length === 0) return null;
  return (
    <section class="o-card" aria-label={name}>
      <h2>
        {name} <span class="o-count">{own.length}</span>
      </h2>
      <p class="o-small">{what}</p>
      <ul class="o-differences">
        {own.slice(0, MOST).map((one) => (
          <DifferenceCard key={one.entry.id} difference={one} work={work} />
        ))}
      </ul>
      {own.length > MOST && <p>En nog {own.length - MOST}.</p>}
    </section>
  );
}

/** Lets someone compare with files of another host, or of another day. */
function OtherFiles() {
  const { published } = useBench();
  const field = useRef<HTMLInputElement>(null);
  const trouble = useSignal('');
  const take = async ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    try {
      published.value = await readPublishedFiles([...(currentTarget.files ?? [])]);
      trouble.value = '';
    } catch {
      trouble.value =
        'Dit zijn geen gepubliceerde bestanden. Kies manifest.json en alle andere bestanden uit de map packs.';
    }
  };
  return (
    <>
      <Button icon="swap" onClick={() => field.current?.click()}>
        Vergelijk met bestanden
      </Button>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        accept=".json"
        aria-label="Bestanden uit de map packs"
        onChange={take}
      />
      <p role="status" class="o-small">
        {trouble.value}
      </p>
    </>
  );
}

/** What is not as it was published, row by row. */
export function DiffRoom({ work }: { readonly work: Work }) {
  const { published, knownRegions } = useBench();
  const { id, name } = work.region.value;
  const before = knownRegions.value.find(({ region }) => region.id === id)?.entries;
  const { entries } = work.checked.value;
  const found = useMemo(() => differences(before ?? [], entries), [before, entries]);
  const list = published.value;
  const date = typeof list === 'string' ? null : list.date;
  return (
    <div class="o-page">
      <div class="o-row">
        <h1 class="o-grow">Wat is er anders dan op de site?</h1>
        <OtherFiles />
      </div>
      <p class="o-small">
        {list === 'loading' && 'Wij halen de lijst van de site op.'}
        {list === 'absent' && 'Wij konden de lijst van de site niet ophalen. Kies de bestanden zelf.'}
        {typeof list !== 'string' &&
          (date
            ? `Vergeleken met de lijst van ${formatDate(date.slice(0, 10))}.`
            : 'Vergeleken met de lijst die bij de app zit.')}{' '}
        {before === undefined && typeof list !== 'string' && `${name} staat nog niet op de site: alles is nieuw.`}
      </p>
      {found.length === 0 && <p>Er is niets anders.</p>}
      {KINDS.map(([kind, title, what]) => (
        <Kind key={kind} work={work} kind={kind} name={title} what={what} found={found} />
      ))}
    </div>
  );
}
