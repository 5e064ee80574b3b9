import { memoizeWeak } from '../../shared/memoize.ts';
import { plainWord } from '../rules/closest.ts';
import type { CellReport } from '../rules/remark.ts';
import { looksDouble, ofFile } from '../rules/say/in-file.ts';
import { idTwice } from '../rules/say/in-list.ts';
import type { Table, TableRow } from './csv-table.ts';

const MOST_ID = 80;
const MOST_LETTERS = 200;

/** A name as an id: `Café Vergeet-mij-niet` becomes `cafe-vergeet-mij-niet`. */
function slugOf(name: string): string {
  return name
    .slice(0, MOST_LETTERS)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_ID - 4)
    .replace(/^-+|-+$/g, '');
}

/** Proposes an id for a row, of its own id or its name, that no row of the table has. */
export function idProposer({ rows }: Table): (row: TableRow) => string | undefined {
  const taken = new Set(rows.map(({ cells }) => (cells.get('id') ?? '').trim()));
  const proposed = new Map<number, string | undefined>();
  return ({ row, cells }) => {
    if (proposed.has(row)) return proposed.get(row);
    const slug = slugOf((cells.get('id') ?? '').trim() || (cells.get('naam') ?? ''));
    let id: string | undefined = slug || undefined;
    for (let n = 2; id !== undefined && taken.has(id); n += 1) id = `${slug}-${n}`;
    if (id !== undefined) taken.add(id);
    proposed.set(row, id);
    return id;
  };
}

export function repeatedIds({ rows, brokenRows }: Table): readonly CellReport[] {
  const firstRow = new Map<string, number>();
  return rows.flatMap(({ row, cells }) => {
    const id = (cells.get('id') ?? '').trim();
    if (id === '' || brokenRows.has(row)) return [];
    const first = firstRow.get(id);
    if (first === undefined) firstRow.set(id, row);
    return first === undefined ? [] : [ofFile(idTwice(first), row, 'id', id)];
  });
}

/** `rij 2, 4 en 6`; runs of rows are taken together. */
export function rowList(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  const parts = runs.map(([from, to]) =>
    from === to ? `${from}` : to === from + 1 ? `${from} en ${to}` : `${from} tot en met ${to}`,
  );
  const shown = parts.slice(0, 8);
  return `rij ${shown.length === parts.length && parts.length > 1 ? `${shown.slice(0, -1).join(', ')} en ${shown.at(-1)}` : shown.join(', ')}${parts.length > shown.length ? ' en meer' : ''}`;
}

/** What makes two rows the same help: one name for one organisation in one place, or one name with one number or site. */
const sameness = memoizeWeak((cells: TableRow['cells']): readonly (readonly [key: string, why: string])[] => {
  const plain = (column: string) => plainWord((cells.get(column) ?? '').slice(0, MOST_LETTERS));
  const name = plain('naam');
  if (name === '' || plain('status') === 'gestopt') return [];
  const where = `${plain('organisatie')}/${plain('plaats') || plain('werkgebied')}`;
  const contact = (['telefoon', 'website'] as const).filter((column) => plain(column) !== '');
  return [
    [`${name}/${where}`, 'dezelfde naam op dezelfde plek'],
    ...contact.map((column) => [`${name}/${column}/${plain(column)}`, `dezelfde naam en ${column}`] as const),
  ];
});

/** Rows that look like the same help, one remark for all that look alike. */
export function likelyDoubles({ rows, brokenRows }: Table): readonly CellReport[] {
  const groups = new Map<string, { readonly why: string; readonly rows: TableRow[] }>();
  for (const row of rows) {
    if (brokenRows.has(row.row)) continue;
    for (const [key, why] of sameness(row.cells)) {
      const group = groups.get(key) ?? { why, rows: [] };
      group.rows.push(row);
      groups.set(key, group);
    }
  }
  const spoken = new Set<number>();
  return [...groups.values()].flatMap(({ why, rows: same }) => {
    const fresh = same.filter(({ row }) => !spoken.has(row));
    if (same.length < 2 || fresh.length < 2) return [];
    for (const { row } of fresh) spoken.add(row);
    const [first, ...others] = fresh;
    return first
      ? [
          ofFile(
            looksDouble(rowList(others.map(({ row }) => row)), why),
            first.row,
            'naam',
            first.cells.get('naam') ?? '',
          ),
        ]
      : [];
  });
}
