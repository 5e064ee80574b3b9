const ACROSS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
const DOWN: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

const middleOf = (key: Element): number => {
  const { left, width } = key.getBoundingClientRect();
  return left + width / 2;
};

/** The key that an arrow leads to: beside this one, or the nearest one of the row above or below; undefined at an edge. */
export function stepToKey(from: HTMLButtonElement, arrow: string): HTMLButtonElement | undefined {
  const row = from.parentElement;
  const rows = [...(row?.parentElement?.children ?? [])];
  const keysOf = (of: Element | undefined) => [...(of?.querySelectorAll('button') ?? [])];
  const [across, down] = [ACROSS[arrow], DOWN[arrow]];
  if (!row) return undefined;
  if (across !== undefined) return keysOf(row)[keysOf(row).indexOf(from) + across];
  if (down === undefined) return undefined;
  const distance = (key: Element): number => Math.abs(middleOf(key) - middleOf(from));
  return keysOf(rows[rows.indexOf(row) + down]).sort((a, b) => distance(a) - distance(b))[0];
}
