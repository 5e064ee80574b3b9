/** One thing that is measured of the screens, with what it was when it was first measured and what it must be. */
export interface Figure {
  readonly what: string;
  /** `px`, `taps`, `pages`, `keys`, `cards` or a share. */
  readonly unit: string;
  /** In version 0.4.0, as seven users found it; undefined where it was not measured. */
  readonly before?: number | string;
  readonly now: number;
  /** Undefined for what is only told. */
  readonly goal?: { readonly atMost: number } | { readonly atLeast: number };
}

/** Whether a figure is what it must be. */
export function isMet({ now, goal }: Figure): boolean {
  if (!goal) return true;
  return 'atMost' in goal ? now <= goal.atMost : now >= goal.atLeast;
}

function goalOf({ goal }: Figure): string {
  if (!goal) return '';
  return 'atMost' in goal ? `≤ ${goal.atMost}` : `≥ ${goal.atLeast}`;
}

const WIDTHS = [68, 9, 9, 9] as const;

/** One table for a terminal: what, then, now, the goal, and a cross where it is not met. */
export function tableOf(figures: readonly Figure[]): string {
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(WIDTHS[0]) : cell.padStart(WIDTHS[i] ?? 0)))
      .join(' ')
      .trimEnd();
  return [
    line(['', '0.4.0', 'now', 'goal']),
    ...figures.map((figure) => {
      const { what, unit, before, now } = figure;
      return `${line([`${what}, ${unit}`, String(before ?? '–'), String(now), goalOf(figure)])}${isMet(figure) ? '' : '  ✗'}`;
    }),
  ].join('\n');
}
