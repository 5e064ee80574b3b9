import type { Entry } from '../../resources/index.ts';
import { plainWord } from '../../resources/rules/index.ts';
import { ENTRY_COLUMNS } from './entry-columns.ts';

/** A column that says something else than before. */
export interface ChangedColumn {
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

/** An entry that is not as it was published. */
export type Difference =
  | { readonly kind: 'new'; readonly entry: Entry }
  /** `renamed` is the new entry that is the same help by its name: most likely only its id was changed. */
  | { readonly kind: 'gone'; readonly entry: Entry; readonly renamed?: Entry }
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
  const only = (all: readonly Entry[], others: ReadonlyMap<string, Entry>) => all.filter(({ id }) => !others.has(id));
  const fresh = only(after, old);
  const gone = only(before, now).map((entry): Difference => {
    const renamed = fresh.find(({ name }) => plainWord(name) === plainWord(entry.name));
    return { kind: 'gone', entry, ...(renamed && { renamed }) };
  });
  const isStop = ({ kind }: Difference) => kind === 'stopped';
  return [
    ...gone,
    ...both.filter(isStop),
    ...both.filter((one) => !isStop(one)),
    ...fresh.map((entry): Difference => ({ kind: 'new', entry })),
  ];
}
