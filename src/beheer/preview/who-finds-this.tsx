import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import type { Entry } from '../../resources/index.ts';
import { useBench } from '../bench-context.ts';
import { Button } from '../ui/button.tsx';
import { put, typed } from '../ui/put.ts';
import type { Work } from '../work/work.ts';
import { type Found, findBy, foundForNeed, placeOf, questionsFor, searchable, servedNeeds } from './finders.ts';

interface WhoFindsThisProps {
  readonly work: Work;
  readonly entry: Entry | undefined;
}

const Rank = ({ rank, of }: Found) => (
  <span class={`o-rank ${rank === 0 ? 'o-rank--absent' : ''}`}>
    {rank === 0 ? 'staat er niet bij' : `${rank}e van ${of}`}
  </span>
);

function Answers({ work, entry }: { readonly work: Work; readonly entry: Entry }) {
  const { today, national } = useBench();
  const own = useSignal('');
  const region = work.region.value;
  const { entries } = work.checked.value;
  const catalogue = useMemo(() => searchable(region, entries, national.value), [region, entries, national.value]);
  const place = placeOf(region, entry);
  return (
    <>
      <p class="o-small">
        {place ? `Zoals iemand uit ${place.name} zoekt.` : 'Zoals iemand zonder gekozen dorp zoekt.'}
      </p>
      <ul class="o-finders">
        {questionsFor(entry).map((text) => (
          <li key={text}>
            <span>{text}</span> <Rank {...findBy(catalogue, entry, text, today)} />
          </li>
        ))}
        {own.value.trim() !== '' && (
          <li>
            <span>{own.value}</span> <Rank {...findBy(catalogue, entry, own.value, today)} />
          </li>
        )}
      </ul>
      <label class="o-field">
        <span>Probeer een eigen zoekvraag</span>
        <input type="search" value={own.value} onInput={typed(own)} />
      </label>
      <h3>Komt als tip bij deze behoeften</h3>
      <ul class="o-finders">
        {servedNeeds(entry).map((need) => (
          <li key={need}>
            <span>{t(`needs.need.${need}`)}</span> <Rank {...foundForNeed(catalogue, entry, need, today)} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The words and needs that lead to an entry, found by the search of the app itself. */
export function WhoFindsThis({ work, entry }: WhoFindsThisProps) {
  const isOpen = useSignal(false);
  if (!entry) return null;
  return (
    <section class="o-preview" aria-label="Wie vindt dit?">
      <h2>Wie vindt dit?</h2>
      {isOpen.value ? (
        <Answers work={work} entry={entry} />
      ) : (
        <Button icon="find" onClick={put(isOpen, true)}>
          Zoek zoals inwoners
        </Button>
      )}
    </section>
  );
}
