import type { CriticalFact } from '../entry/facts.ts';
import { Icon } from '../ui/icon.tsx';
import { percent, type Share } from './figures.ts';
import type { ShowRows } from './show-rows.ts';

interface FactsCardProps {
  readonly facts: readonly (readonly [CriticalFact, Share])[];
  readonly show: ShowRows;
}

/** The seven facts that decide whether someone can go, each with how many entries have it. */
export function FactsCard({ facts, show }: FactsCardProps) {
  return (
    <section class="o-card" aria-label="De zeven belangrijke feiten">
      <h2>De zeven belangrijke feiten</h2>
      <ul class="o-bars">
        {facts.map(([{ id, name, icon }, share]) => (
          <li key={id}>
            <Icon name={icon} />
            <span>{name}</span>
            <meter min={0} max={100} value={percent(share)} aria-label={name} />
            <button type="button" class="o-link" onClick={show(`${name}: niet bekend`, share.open)}>
              {share.open.size} open<span class="visually-hidden">: {name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
