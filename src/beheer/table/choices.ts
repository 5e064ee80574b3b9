import type { Region } from '../../resources/index.ts';
import { COLUMN_CODES, type Column, codeName, LIST_COLUMNS, NAMED_LANGUAGES } from '../../resources/rules/index.ts';

/** A value that a cell may hold, and what it means in plain words. */
export interface CellChoice {
  readonly value: string;
  readonly name: string;
}

/** Codes that are plain words themselves, or say more here than elsewhere. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  ja: 'ja',
  nee: 'nee',
  gesteund: 'gesteund door bronnen, nog niet nagebeld',
  actief: 'actief',
  inactief: 'nu niet actief',
  gestopt: 'gestopt',
};

const coded = (codes: readonly string[]): readonly CellChoice[] =>
  codes.map((value) => {
    const name = OWN_NAMES[value] ?? codeName(value) ?? value;
    return { value, name: name.charAt(0).toUpperCase() + name.slice(1) };
  });

function areasOf({ municipalities, places, id }: Region): readonly CellChoice[] {
  if (id === 'nl') return [{ value: 'NL:Nederland', name: 'Heel Nederland' }];
  return [
    ...municipalities.map(({ code, name }) => ({ value: `${code}:${name}`, name: `Gemeente ${name}` })),
    ...places.map(({ name }) => ({ value: `WP:${name}`, name })),
  ];
}

/** The values to choose from in a column; undefined where people write their own words. */
export function choicesOf(column: string, region: Region): readonly CellChoice[] | undefined {
  const codes = COLUMN_CODES[column as Column];
  if (codes) return coded(codes);
  if (column === 'talen') return coded(NAMED_LANGUAGES);
  if (column === 'werkgebied') return areasOf(region);
  if (column === 'plaats') return region.places.map(({ name }) => ({ value: name, name }));
  return undefined;
}

export const isListColumn = (column: string): boolean => (LIST_COLUMNS as readonly string[]).includes(column);

/** The values in a cell, without the bars between them. */
export const valuesIn = (cell: string): readonly string[] =>
  cell
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The cell with a value more, or less. Every other value stays where it is. */
export function toggled(cell: string, value: string): string {
  const values = valuesIn(cell);
  const others = values.filter((other) => other !== value);
  return (others.length < values.length ? others : [...values, value]).join(' | ');
}
