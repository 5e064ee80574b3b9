import type { ScaleResult } from '../../questionnaires/index.ts';
import { reachOf } from './figure-points.ts';

const WIDTH = 200;
const HEIGHT = 14;

/**
 * A scale as a bar. No colour or length judges: all bars look the same, and a scale with too few answers is open and
 * dashed. The words beside it say the same, so a screen reader skips the drawing. Nothing for the lowest score, so that
 * no mark looks like a small one. `outline` is for what it is compared with.
 */
export function ResultBar({
  scale,
  look = 'area',
}: {
  readonly scale: ScaleResult;
  readonly look?: 'area' | 'outline';
}) {
  const reach = reachOf(scale);
  return (
    <svg class={`bar bar--${look}`} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect
        class={reach === null ? 'bar__gap' : 'bar__track'}
        x="1"
        y="1"
        width={WIDTH - 2}
        height={HEIGHT - 2}
        rx="6"
      />
      {reach !== null && reach > 0 && (
        <rect class="bar__length" x="1" y="1" width={(WIDTH - 2) * reach} height={HEIGHT - 2} rx="6" />
      )}
    </svg>
  );
}
