import { Table } from '../../app/ui/lists/table.tsx';
import { useBench } from '../bench-context.ts';
import { textOf } from '../entry/row-acts.ts';
import { listStateOf } from '../table/list-state.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { put } from '../ui/put.ts';
import type { Work } from '../work/work.ts';
import { ColumnsCard } from './columns-card.tsx';
import { type ColumnRead, columnsRead } from './columns-read.ts';
import { askedOf, solvedOf } from './solved.ts';

/** Rows and columns that are shown as they were read. */
const FIRST_ROWS = 5;
const SHOWN = ['naam', 'soort', 'telefoon', 'plaats', 'werkgebied'] as const;

function Figure({ number, name, note }: { readonly number: number; readonly name: string; readonly note: string }) {
  return (
    <div class="o-card o-figure">
      <p class="o-figure__number">
        {number} <small>{name}</small>
      </p>
      <p class="o-small">{note}</p>
    </div>
  );
}

const counted = (columns: readonly ColumnRead[]): string => {
  const of = (...is: readonly ColumnRead['is'][]) => columns.filter((one) => is.includes(one.is)).length;
  const parts: readonly (readonly [number, string])[] = [
    [of('known'), 'herkend'],
    [of('renamed'), 'met een andere naam'],
    [of('people', 'unused'), 'gaan niet mee'],
    [of('unknown', 'twice'), 'vragen wij u'],
  ];
  return parts.flatMap(([count, name]) => (count > 0 ? [`${count} ${name}`] : [])).join(', ');
};

function Figures({
  work,
  columns,
  solved,
}: {
  readonly work: Work;
  readonly columns: readonly ColumnRead[];
  readonly solved: number;
}) {
  const rows = listStateOf(work).allRows.value;
  return (
    <div class="o-figures o-figures--three">
      <Figure
        number={rows.length}
        name={rows.length === 1 ? 'rij' : 'rijen'}
        note={rows.length > 0 ? `Rij ${rows[0]} tot en met ${rows.at(-1)}` : 'Er staan nog geen rijen in'}
      />
      <Figure number={columns.length} name={columns.length === 1 ? 'kolom' : 'kolommen'} note={counted(columns)} />
      <Figure
        number={solved}
        name={solved === 1 ? 'ding opgelost' : 'dingen opgelost'}
        note="Zonder een woord van u te veranderen"
      />
    </div>
  );
}

function Solved({ solved, isBusy }: { readonly solved: readonly string[]; readonly isBusy: boolean }) {
  return (
    <section class="o-card" aria-label="Bij het inlezen opgelost">
      <h2>Bij het inlezen opgelost</h2>
      <div role="status">
        <ul class="o-ready">
          {solved.map((text) => (
            <li key={text} class="o-row">
              <Icon name="ok" /> <span>{text}</span>
            </li>
          ))}
          {isBusy && <li>Wij kijken de lijst nog na.</li>}
          {!isBusy && solved.length === 0 && <li>Er was niets op te lossen.</li>}
        </ul>
      </div>
      <p class="o-small">Zo lezen wij het. Uw bestand verandert niet.</p>
    </section>
  );
}

function Asked({ work }: { readonly work: Work }) {
  const asked = askedOf(work.checked.value.reports);
  return (
    <>
      {asked.slice(0, 5).map((report) => (
        <div key={`${report.row} ${report.column} ${report.rule}`} class="o-say o-say--let-op">
          <Icon name="let-op" />
          <p>
            <strong>
              Rij {report.row}
              {report.column && `, ${report.column}`}.
            </strong>{' '}
            {report.message}
          </p>
        </div>
      ))}
      {asked.length > 5 && <p>En nog {asked.length - 5}. U ziet ze in de lijst.</p>}
    </>
  );
}

function FirstRows({ work }: { readonly work: Work }) {
  const rows = listStateOf(work).allRows.value.slice(0, FIRST_ROWS);
  return (
    <section class="o-card" aria-label="Zo lezen wij de eerste rijen">
      <h2>Zo lezen wij de eerste rijen</h2>
      <div class="o-scroll-x">
        <Table
          class="o-table"
          heads={['rij', ...SHOWN]}
          rows={rows.map((row) => ({
            key: String(row),
            head: row,
            cells: SHOWN.map((column) => textOf(work, row, column) || '–'),
          }))}
        />
      </div>
    </section>
  );
}

/** What was read in a file before anything is done with it: its columns beside ours, what was solved, and what is asked. */
export function ReadingRoom({ work }: { readonly work: Work }) {
  const { room } = useBench();
  const columns = columnsRead(work.sheet.value);
  const solved = solvedOf(work.checked.value.reports, work.sheet.value, work.layout.value.headerRow);
  return (
    <div class="o-page">
      <div class="o-row">
        <div class="o-grow">
          <p class="o-small">{work.fileName}</p>
          <h1>Dit lazen wij in uw bestand</h1>
        </div>
        <Button isLarge onClick={put(room, 'begin')}>
          Ander bestand
        </Button>
        <Button look="main" isLarge onClick={put(room, 'lijst')}>
          Klopt, ga naar de lijst
        </Button>
      </div>
      <Figures work={work} columns={columns} solved={solved.length} />
      <div class="o-read">
        <ColumnsCard work={work} columns={columns} />
        <Solved solved={solved} isBusy={work.isChecking.value} />
      </div>
      <Asked work={work} />
      <FirstRows work={work} />
    </div>
  );
}
