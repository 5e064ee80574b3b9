import type { Entry } from '../../resources/index.ts';
import type { RoundRow } from './round.ts';

/** What the caller says first. */
export const greeting = (by: string, count: number): string =>
  `“Goedendag, u spreekt met ${by}. Wij houden de lijst met hulp voor inwoners bij. U staat daarin${
    count > 1 ? `, ${count} keer` : ''
  }. Mag ik in vijf minuten vragen of het nog klopt?”`;

/** The rows of a round by who offers them: one conversation for each, in the order in which they came. */
export function organisationsOf(
  rows: readonly RoundRow[],
  entries: readonly Entry[],
): readonly (readonly [name: string, rows: readonly RoundRow[]])[] {
  const names = new Map(entries.map(({ id, name, organisation }) => [id, organisation ?? name]));
  const groups = new Map<string, RoundRow[]>();
  for (const row of rows) {
    const name = names.get(row.id) ?? row.asked['naam'] ?? row.id;
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups];
}

/** The number to call for these rows: the first one that the list has. */
export const numberOf = (rows: readonly RoundRow[], textOf: (id: string, column: string) => string): string =>
  rows.map(({ id }) => textOf(id, 'telefoon')).find((text) => text !== '') || 'geen nummer in de lijst';
