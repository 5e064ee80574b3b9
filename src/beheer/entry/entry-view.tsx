import { useRef } from 'preact/hooks';
import { EntryPreview } from '../preview/entry-preview.tsx';
import { WhoFindsThis } from '../preview/who-finds-this.tsx';
import type { ListState } from '../table/list-state.ts';
import type { Work } from '../work/work.ts';
import { EntryActs } from './entry-acts.tsx';
import { EntrySection } from './entry-section.tsx';
import { FactList } from './fact-list.tsx';
import { FieldReports } from './field-reports.tsx';
import { textOf } from './row-acts.ts';
import { SECTIONS } from './sections.ts';

const SHOWN = SECTIONS.flatMap(([, columns]) => columns);

interface EntryViewProps {
  readonly work: Work;
  readonly list: ListState;
  readonly row: number;
}

/** One row as a form, with what residents see of it beside it. */
export function EntryView({ work, list, row }: EntryViewProps) {
  const form = useRef<HTMLDivElement>(null);
  const goTo = (column: string) => form.current?.querySelector<HTMLElement>(`[data-column="${column}"]`)?.focus();
  const id = textOf(work, row, 'id').trim();
  const entry = work.checked.value.entries.find((one) => one.id === id);
  const ofRow = (work.checked.value.byRow.get(row) ?? []).filter(({ column }) => !SHOWN.includes(column));
  return (
    <div class="o-entry">
      <nav class="o-entry__nav" aria-label="Delen van de vermelding">
        {SECTIONS.map(([name, columns]) => (
          <button type="button" class="o-link" key={name} onClick={() => goTo(columns[0] as string)}>
            {name}
          </button>
        ))}
        <FactList entry={entry} goTo={goTo} />
      </nav>
      <div class="o-entry__form" ref={form}>
        <EntryActs work={work} list={list} row={row} />
        <h1>{textOf(work, row, 'naam') || 'Nieuwe vermelding'}</h1>
        <FieldReports id="melding-rij" reports={ofRow} work={work} />
        {SECTIONS.map(([name, columns]) => (
          <EntrySection key={name} name={name} columns={columns} work={work} row={row} />
        ))}
      </div>
      <aside class="o-entry__preview" aria-label="Zo zien inwoners het">
        <EntryPreview work={work} entry={entry} />
        <WhoFindsThis work={work} entry={entry} />
      </aside>
    </div>
  );
}
