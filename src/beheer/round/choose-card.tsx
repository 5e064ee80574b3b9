import { useSignal } from '@preact/signals';
import { formatDate } from '../../i18n/index.ts';
import type { Entry } from '../../resources/index.ts';
import { useBench } from '../bench-context.ts';
import { knownFacts } from '../entry/facts.ts';
import { Button } from '../ui/button.tsx';
import { put } from '../ui/put.ts';
import type { Work } from '../work/work.ts';
import { byOrganisation, REASONS, type Reason } from './choose.ts';
import { roundStateOf } from './round-state.ts';

/** So many organisations are drawn; the rest is counted. */
const MOST = 100;

/** What a conversation with one organisation would be about. */
function Organisation({
  work,
  name,
  entries,
}: {
  readonly work: Work;
  readonly name: string;
  readonly entries: readonly Entry[];
}) {
  const { chosen } = roundStateOf(work);
  const numbers = [...new Set(entries.flatMap(({ phones }) => phones.map(({ number }) => number)))];
  const all = () => {
    chosen.value = new Set([...chosen.value, ...entries.map(({ id }) => id)]);
  };
  return (
    <li>
      <div class="o-row">
        <strong class="o-grow">{name}</strong>
        <small>{numbers.slice(0, 2).join(' · ') || 'geen nummer in de lijst'}</small>
        {entries.length > 1 && (
          <Button look="quiet" onClick={all}>
            Kies alle {entries.length}
            <span class="visually-hidden"> van {name}</span>
          </Button>
        )}
      </div>
      <ul class="o-round__list">
        {entries.map((entry) => (
          <Row key={entry.id} work={work} entry={entry} />
        ))}
      </ul>
    </li>
  );
}

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
        <small>
          {knownFacts(entry)} van 7 feiten,{' '}
          {entry.checkedOn ? `nagekeken op ${formatDate(entry.checkedOn)}` : 'nooit nagekeken'}
        </small>
      </label>
    </li>
  );
}

/** Which rows to check, by whom one asks about them: most urgent first. */
export function ChooseCard({ work }: { readonly work: Work }) {
  const { today } = useBench();
  const { chosen } = roundStateOf(work);
  const own: Reason = {
    id: 'gekozen',
    name: 'Gekozen',
    entriesOf: (all) => all.filter(({ id }) => chosen.value.has(id)),
  };
  // Who comes from the board has chosen already.
  const reasonId = useSignal(chosen.peek().size > 0 ? own.id : 'open');
  const reasons = chosen.value.size > 0 ? [own, ...REASONS] : REASONS;
  const reason = reasons.find(({ id }) => id === reasonId.value) ?? (REASONS[0] as Reason);
  const { entries } = work.checked.value;
  const groups = [...byOrganisation(reason.entriesOf(entries, today))];
  return (
    <section class="o-card" aria-label="Kies wat u nakijkt">
      <h2>Kies wat u nakijkt</h2>
      <div class="o-row">
        {reasons.map((one) => (
          <Button key={one.id} isPressed={one === reason} onClick={put(reasonId, one.id)}>
            {one.name} <span class="o-count">{one.entriesOf(entries, today).length}</span>
          </Button>
        ))}
      </div>
      <ul class="o-round__list o-round__list--tall">
        {groups.slice(0, MOST).map(([name, own]) => (
          <Organisation key={name} work={work} name={name} entries={own} />
        ))}
      </ul>
      {groups.length > MOST && <p>En nog {groups.length - MOST} organisaties.</p>}
    </section>
  );
}
