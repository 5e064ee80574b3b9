import { formatDate } from '../../i18n/index.ts';
import { useBench } from '../bench-context.ts';
import { listStateOf } from '../table/list-state.ts';
import type { Work } from '../work/work.ts';
import { expiringSoon } from './expiring.ts';
import { termsInWords } from './terms-in-words.ts';

const WHAT = {
  ends: 'geldig tot en met deze dag',
  lower: 'daarna onder “Minder zeker”: vraag het opnieuw na',
  hide: 'daarna uit zicht: vraag het opnieuw na',
} as const;

/** What ends within a month, with what happens then. */
export function ExpiringCard({ work, today }: { readonly work: Work; readonly today: string }) {
  const { room } = useBench();
  const soon = expiringSoon(work.checked.value.entries, today);
  const open = (id: string) => () => {
    const row = work.checked.value.rowOf.get(id);
    if (row !== undefined) listStateOf(work).openRow(row);
    room.value = 'lijst';
  };
  return (
    <section class="o-card" aria-label="Loopt af binnen een maand">
      <h2>Loopt af binnen een maand</h2>
      {soon.length === 0 && <p>Er loopt deze maand niets af.</p>}
      <ul class="o-expiring">
        {soon.map(({ entry, day, what }) => (
          <li key={`${entry.id} ${what}`}>
            <strong>{formatDate(day)}</strong>
            <span>
              <button type="button" class="o-link" onClick={open(entry.id)}>
                {entry.name}
              </button>
              <br />
              <small>{WHAT[what]}</small>
            </span>
          </li>
        ))}
      </ul>
      <p class="o-small">{termsInWords(work.region.value)}</p>
    </section>
  );
}
