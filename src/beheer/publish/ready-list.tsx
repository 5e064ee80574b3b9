import { useBench } from '../bench-context.ts';
import { Icon } from '../ui/icon.tsx';
import type { Prepared } from './prepare.ts';

interface ReadyListProps {
  readonly blockers: readonly string[];
  readonly prepared: Prepared | string | undefined;
}

const Line = ({ sign, children }: { readonly sign: 'ok' | 'fout' | 'let-op' | 'tip'; readonly children: string }) => (
  <li class="o-row">
    <Icon name={sign} /> <span>{children}</span>
  </li>
);

/** What asks for a look and may go along: names of people first, for the list is public. */
function Looks() {
  const { works } = useBench();
  const reports = works.value.flatMap(({ checked }) => checked.value.reports);
  const names = reports.filter(({ rule }) => rule === 'name-of-person').length;
  const looks = reports.filter(({ level }) => level === 'let-op').length - names;
  return (
    <>
      {names === 0 ? (
        <Line sign="ok">Geen namen van mensen gevonden in de tekst.</Line>
      ) : (
        <Line sign="let-op">
          {names === 1
            ? 'Op 1 plek lijkt de naam van een mens te staan. De lijst is openbaar.'
            : `Op ${names} plekken lijkt de naam van een mens te staan. De lijst is openbaar.`}
        </Line>
      )}
      {looks > 0 && <Line sign="let-op">{`${looks} keer let op: die mogen mee.`}</Line>}
    </>
  );
}

function Vanishing({ prepared }: { readonly prepared: Prepared }) {
  const { room } = useBench();
  if (prepared.gone.length === 0) return <Line sign="ok">Geen vermelding verdwijnt uit lijsten van mensen.</Line>;
  return (
    <li>
      <div class="o-row">
        <Icon name="let-op" />{' '}
        <span>
          {prepared.gone.length === 1 ? '1 vermelding verdwijnt' : `${prepared.gone.length} vermeldingen verdwijnen`}{' '}
          uit lijsten van mensen: {prepared.gone.slice(0, 8).join(', ')}.
        </span>
      </div>
      <button
        type="button"
        class="o-link"
        onClick={() => {
          room.value = 'verschil';
        }}
      >
        Bekijk en zet terug als gestopt
      </button>
    </li>
  );
}

function titleOf(isReady: boolean, isBusy: boolean): string {
  if (isReady) return 'Klaar om te publiceren';
  return isBusy ? 'Wij kijken of het klaar is' : 'Nog niet klaar';
}

/** What must be right before anything is published, said one by one. */
export function ReadyList({ blockers, prepared }: ReadyListProps) {
  const isReady = typeof prepared === 'object';
  const isBusy = blockers.length === 0 && prepared === undefined;
  return (
    <section class="o-card" aria-label="Klaar om te publiceren?">
      <h2>{titleOf(isReady, isBusy)}</h2>
      <div role="status">
        <ul class="o-ready">
          {blockers.map((text) => (
            <Line key={text} sign="fout">
              {text}
            </Line>
          ))}
          {typeof prepared === 'string' && <Line sign="fout">{prepared}</Line>}
          {isReady && (
            <>
              <Line sign="ok">Geen fouten. Telefoons nemen deze lijst aan.</Line>
              <Looks />
              <Vanishing prepared={prepared} />
              {prepared.isOlder && (
                <Line sign="fout">
                  Op de site staat een lijst van een latere dag. De klok van dit apparaat loopt achter.
                </Line>
              )}
              <Line sign={prepared.changed.length > 0 ? 'ok' : 'tip'}>
                {prepared.changed.length === 0
                  ? 'Er is niets veranderd sinds de vorige keer.'
                  : `Veranderd: ${prepared.changed.join(', ')}.`}
              </Line>
            </>
          )}
        </ul>
      </div>
    </section>
  );
}
