import type { Entry } from '../../resources/index.ts';
import { cellAt, type Edit, type Records, setCells, withColumn } from '../work/edits.ts';
import type { Answer, Returned } from './answers.ts';
import { askedOf, FACTS } from './facts.ts';
import { markOf } from './sealed.ts';

/** A list as it stands now. */
export interface ListNow {
  readonly records: Records;
  readonly columns: readonly string[];
  readonly headerRow: number;
  /** By id; a row with faults has none. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly today: string;
}

/** A cell that gets another value. */
export interface CellChange {
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

/** What an answer would do to the list. */
export type Proposal =
  | { readonly kind: 'gone'; readonly returned: Returned }
  | {
      readonly kind: 'found';
      /** The answer as it waits; `returned` is the same with no day to come. */
      readonly given: Returned;
      readonly returned: Returned;
      readonly row: number;
      readonly name: string;
      readonly changes: readonly CellChange[];
      /** Facts that the list has otherwise since they were asked: nobody chooses between two people but the officer. */
      readonly clashes: readonly CellChange[];
      /** Why no day of checking is written; empty when it is. */
      readonly noDay: string;
    };

const cellOf = ({ records, columns }: ListNow, row: number, column: string): string => {
  const index = columns.indexOf(column);
  return index < 0 ? '' : cellAt(records, row, index);
};

function rowOf(list: ListNow, id: string): number | undefined {
  const index = list.columns.indexOf('id');
  const at = list.records.findIndex((cells, i) => i >= list.headerRow && cells[index]?.trim() === id);
  return index < 0 || at < 0 ? undefined : at + 1;
}

/** A number that its organisation itself says is right, is confirmed. */
const confirms = (answer: Answer | undefined, asked: string): boolean =>
  answer?.kind === 'anders' ? answer.value !== '' : answer?.kind === 'klopt' && asked !== '';

function factChanges(list: ListNow, row: number, { id, answers, marks }: Returned) {
  const entry = list.entries.get(id);
  const now = entry && askedOf(entry);
  const changes: CellChange[] = [];
  const clashes: CellChange[] = [];
  for (const { id: fact, column } of FACTS) {
    const answer = answers[fact];
    if (!answer || answer.kind === 'onbekend') continue;
    const from = cellOf(list, row, column);
    const to = answer.kind === 'anders' ? answer.value : from;
    // Without an entry nobody can tell what is public now, so the cell itself is compared.
    const isAsAsked = markOf(now?.[fact] ?? from) === marks[fact];
    if (!isAsAsked && (answer.kind === 'klopt' || from !== to)) clashes.push({ column, from, to });
    else if (from !== to) changes.push({ column, from, to });
    if (fact === 'telefoon' && isAsAsked && confirms(answer, now?.[fact] ?? '')) {
      const confirmed = cellOf(list, row, 'telefoon_bevestigd');
      if (confirmed !== 'ja') changes.push({ column: 'telefoon_bevestigd', from: confirmed, to: 'ja' });
    }
  }
  return { changes, clashes, now };
}

function whyNoDay(list: ListNow, row: number, returned: Returned, clashes: readonly CellChange[]): string {
  const { answers, marks, hasStopped, id, day } = returned;
  if (clashes.length > 0) return 'Kies eerst wat geldt. Tot dan blijft de datum van nakijken zoals hij was.';
  if (cellOf(list, row, 'gecontroleerd_op') > day) return 'Deze rij is later nog nagekeken. Die datum blijft staan.';
  if (hasStopped) return '';
  const entry = list.entries.get(id);
  if (!entry) return 'Deze rij heeft fouten. Herstel die; tot dan schrijven wij geen datum.';
  const known = Object.entries(askedOf(entry)).filter(([, text]) => text !== '');
  const isOpen = ([fact, now]: readonly [string, string]) => {
    const answer = answers[fact] ?? { kind: 'onbekend' };
    // Who says "otherwise" and writes the same did not say what it should be.
    const isUnsaid = answer.kind === 'anders' && answer.value === now && markOf(now) === marks[fact];
    return answer.kind === 'onbekend' || isUnsaid;
  };
  return known.some(isOpen) ? 'Niet alles is beantwoord. De datum van nakijken blijft zoals hij was.' : '';
}

/**
 * What answers would do to a list, one by one; nothing is changed yet.
 * @param by who checked, as residents will read it
 */
export function propose(list: ListNow, all: readonly Returned[], by: string): readonly Proposal[] {
  return all.map((given): Proposal => {
    // A clock that runs ahead makes no check of tomorrow.
    const returned = given.day > list.today ? { ...given, day: list.today } : given;
    const row = rowOf(list, returned.id);
    if (row === undefined) return { kind: 'gone', returned };
    const { changes, clashes } = factChanges(list, row, returned);
    const noDay = whyNoDay(list, row, returned, clashes);
    const set = (column: string, to: string): readonly CellChange[] => {
      const from = cellOf(list, row, column);
      return from === to ? [] : [{ column, from, to }];
    };
    const stop = returned.hasStopped ? set('status', 'gestopt') : [];
    const dated = noDay === '' ? [...set('gecontroleerd_op', returned.day), ...set('gecontroleerd_door', by)] : [];
    const name = cellOf(list, row, 'naam');
    return { kind: 'found', given, returned, row, name, changes: [...stop, ...changes, ...dated], clashes, noDay };
  });
}

/** The sheet with these changes: only their cells are others, and a column that was missing comes behind the others. */
export function applyChanges(
  list: Pick<ListNow, 'records' | 'columns' | 'headerRow'>,
  row: number,
  changes: readonly CellChange[],
): Records {
  let { records } = list;
  const columns = [...list.columns];
  const edits: Edit[] = [];
  for (const { column, to } of changes) {
    if (!columns.includes(column)) {
      records = withColumn(records, list.headerRow, column);
      const index = (records[list.headerRow - 1]?.length ?? 1) - 1;
      while (columns.length < index) columns.push('');
      columns[index] = column;
    }
    edits.push({ row, index: columns.indexOf(column), value: to });
  }
  return setCells(records, edits);
}
