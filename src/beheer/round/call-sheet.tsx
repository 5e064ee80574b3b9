import { useEffect, useRef } from 'preact/hooks';
import { Table } from '../../app/ui/lists/table.tsx';
import { formatDate } from '../../i18n/index.ts';
import { textOf } from '../entry/row-acts.ts';
import { Button } from '../ui/button.tsx';
import type { Work } from '../work/work.ts';
import { FACTS } from './facts.ts';
import { isDone, type Round, type RoundRow } from './round.ts';
import { greeting, numberOf, organisationsOf } from './script.ts';
import { entryCode } from './short-code.ts';

const Box = ({ name }: { readonly name: string }) => (
  <span class="o-sheet__box">
    <svg viewBox="0 0 12 12" aria-hidden="true">
      <path d="M1 1h10v10H1z" />
    </svg>
    {name}
  </span>
);

/** Where to write what a fact should be; nothing is to be confirmed where nothing is known. */
const Answer = ({ now }: { readonly now: string }) => (
  <>
    {now !== '' && <Box name="klopt nog" />} <Box name="anders:" />
    <span class="o-sheet__line" />
  </>
);

/** A fact with what is public of it, and its answer. */
function factRow(row: RoundRow, { id, question }: (typeof FACTS)[number]) {
  const now = row.asked[id] ?? '';
  return { key: id, head: question, cells: [now || '(niet bekend)', <Answer key="answer" now={now} />] };
}

function Block({ work, row, at }: { readonly work: Work; readonly row: RoundRow; readonly at: number }) {
  const listRow = work.checked.value.rowOf.get(row.id);
  return (
    <section class="o-sheet__block">
      <h3>
        {at}. {row.asked['naam']}{' '}
        <small>
          {listRow !== undefined && `rij ${listRow} · `}code {entryCode(row.id)}
        </small>
      </h3>
      <Table heads={['Vraag', 'Nu in de lijst', 'Antwoord']} rows={FACTS.map((fact) => factRow(row, fact))} />
    </section>
  );
}

/** Who was called, when and by whom: once for each conversation. */
const Ending = () => (
  <div class="o-sheet__end">
    <p>
      <strong>Afloop</strong> <Box name="nagekeken" /> <Box name="niet bereikt" /> <Box name="gestopt: nr ____" />
    </p>
    <p>
      <strong>Datum</strong> ____-____-________ <strong>Gebeld door</strong> (functie of organisatie)
      <span class="o-sheet__line" />
    </p>
    <p>Niet bereikt? Bel nog twee keer, op een andere dag. Vraag niet naar namen of privénummers.</p>
  </div>
);

interface PageProps {
  readonly work: Work;
  readonly round: Round;
  readonly name: string;
  readonly rows: readonly RoundRow[];
}

function SheetPage({ work, round, name, rows }: PageProps) {
  return (
    <article class="o-sheet__page" aria-label={`Belblad van ${name}`}>
      <header>
        <div>
          <p>
            Belblad · ronde van {formatDate(round.day)} · {work.region.value.name}
            {round.until && ` · klaar voor ${formatDate(round.until)}`}
          </p>
          <h2>{name}</h2>
        </div>
        <p class="o-sheet__number">{numberOf(rows, (id, column) => textOfId(work, id, column))}</p>
      </header>
      <p>
        <strong>Zeg:</strong> {greeting(round.by, rows.length)}
      </p>
      {rows.map((row, i) => (
        <Block key={row.id} work={work} row={row} at={i + 1} />
      ))}
      <Ending />
    </article>
  );
}

const textOfId = (work: Work, id: string, column: string): string => {
  const row = work.checked.value.rowOf.get(id);
  return row === undefined ? '' : textOf(work, row, column);
};

/** What is still to be called, on paper: a sheet for each organisation, a block for each entry. */
export function CallSheet({ work, round, onBack }: Omit<PageProps, 'name' | 'rows'> & { readonly onBack: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const left = round.rows.filter((row) => !isDone(row));
  const sheets = organisationsOf(left, work.checked.value.entries);
  return (
    <div class="o-page o-sheet">
      <div class="o-row o-sheet__acts">
        <h1 class="o-grow" tabIndex={-1} ref={heading}>
          Belblad
        </h1>
        <Button look="main" icon="print" onClick={() => print()}>
          Print {sheets.length === 1 ? '1 belblad' : `${sheets.length} belbladen`}
        </Button>
        <Button onClick={onBack}>Terug</Button>
      </div>
      {sheets.length === 0 && <p>Alles in deze ronde heeft een antwoord.</p>}
      {sheets.map(([name, rows]) => (
        <SheetPage key={name} work={work} round={round} name={name} rows={rows} />
      ))}
    </div>
  );
}
