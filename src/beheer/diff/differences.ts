import type { Entry } from '../../resources/index.ts';
import { ENTRY_COLUMNS } from './entry-columns.ts';

/** A column that says something else than before. */
export interface ChangedColumn {
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

/** An entry that is not as it was published. */
export type Difference =
  | { readonly kind: 'new' | 'gone'; readonly entry: Entry }
  | { readonly kind: 'changed' | 'stopped'; readonly entry: Entry; readonly columns: readonly ChangedColumn[] };

function changedColumns(before: Entry, after: Entry): readonly ChangedColumn[] {
  return ENTRY_COLUMNS.flatMap(([column, read]) => {
    const [from, to] = [read(before), read(after)];
    return from === to ? [] : [{ column, from, to }];
  });
}

/** What is not as it was: first what vanishes, then what stopped, what changed and what is new. */
export function differences(before: readonly Entry[], after: readonly Entry[]): readonly Difference[] {
  const [old, now] = [new Map(before.map((one) => [one.id, one])), new Map(after.map((one) => [one.id, one]))];
  const both = after.flatMap((entry): readonly Difference[] => {
    const was = old.get(entry.id);
    const columns = was ? changedColumns(was, entry) : [];
    if (columns.length === 0) return [];
    const stops = entry.status === 'gestopt' && was?.status !== 'gestopt';
    return [{ kind: stops ? 'stopped' : 'changed', entry, columns }];
  });
  const only = (kind: 'new' | 'gone', all: readonly Entry[], others: ReadonlyMap<string, Entry>) =>
    all.filter(({ id }) => !others.has(id)).map((entry): Difference => ({ kind, entry }));
  const isStop = ({ kind }: Difference) => kind === 'stopped';
  return [
    ...only('gone', before, now),
    ...both.filter(isStop),
    ...both.filter((one) => !isStop(one)),
    ...only('new', after, old),
  ];
}
