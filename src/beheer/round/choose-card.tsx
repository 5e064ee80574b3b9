import { useSignal } from '@preact/signals';
import { formatDate } from '../../i18n/index.ts';
import type { Entry } from '../../resources/index.ts';
import { useBench } from '../bench-context.ts';
import { Button } from '../ui/button.tsx';
import { put } from '../ui/put.ts';
import type { Work } from '../work/work.ts';
import { REASONS, type Reason } from './choose.ts';
import { roundStateOf } from './round-state.ts';

/** So many are drawn; the rest is counted. */
const MOST = 100;

function Row({ work, entry }: { readonly work: Work; readonly entry: Entry }) {
  const { chosen } = roundStateOf(work);
  const toggle = () => {
    const next = new Set(chosen.value);
    if (!next.delete(entry.id)) next.add(entry.id);
    chosen.value = next;
  };
  return (
    <li>
      <label class="o-row">
        <input type="checkbox" checked={chosen.value.has(entry.id)} onChange={toggle} />
        <span>{entry.name}</span>
        <small>{entry.checkedOn ? `nagekeken op ${formatDate(entry.checkedOn)}` : 'nooit nagekeken'}</small>
      </label>
    </li>
  );
}

/** Which rows to check: most urgent first. */
export function ChooseCard({ work }: { readonly work: Work }) {
  const { today } = useBench();
  const reason = useSignal<Reason>(REASONS[0] as Reason);
  const { entries } = work.checked.value;
  const shown = reason.value.entriesOf(entries, today);
  return (
    <section class="o-card" aria-label="Kies wat u nakijkt">
      <h2>Kies wat u nakijkt</h2>
      <div class="o-row">
        {REASONS.map((one) => (
          <Button key={one.id} isPressed={one === reason.value} onClick={put(reason, one)}>
            {one.name} <span class="o-count">{one.entriesOf(entries, today).length}</span>
          </Button>
        ))}
      </div>
      <ul class="o-round__list o-round__list--tall">
        {shown.slice(0, MOST).map((entry) => (
          <Row key={entry.id} work={work} entry={entry} />
        ))}
      </ul>
      {shown.length > MOST && <p>En nog {shown.length - MOST}.</p>}
    </section>
  );
}
