import type { TargetedMouseEvent } from 'preact';
import { t } from '../../../i18n/index.ts';
import { type Label, LINE } from './map-labels.ts';
import { dotAt, type MapLayout } from './map-layout.ts';

interface MapDrawingProps {
  readonly layout: MapLayout;
  /** Name of the village that is chosen. */
  readonly chosen: string | null;
  readonly onChoose: (village: string) => void;
}

/**
 * The region as a drawing to tap on. The list of buttons beside it does and says the same, so a screen reader and the
 * keyboard skip the drawing. A tap counts for the nearest village: where they lie close, targets of 48 px would overlap.
 */
export function MapDrawing({ layout, chosen, onChoose }: MapDrawingProps) {
  const { width, height, dots, empty, ring, labels, scale } = layout;
  const tap = ({ currentTarget, clientX, clientY }: TargetedMouseEvent<SVGSVGElement>) => {
    const { left, top, width: pixels } = currentTarget.getBoundingClientRect();
    const pixel = width / pixels;
    const dot = dotAt(layout, { x: (clientX - left) * pixel, y: (clientY - top) * pixel }, pixel);
    if (dot) onChoose(dot.id);
  };
  return (
    <svg class="map" viewBox={`0 0 ${width} ${height.toFixed(1)}`} aria-hidden="true" onClick={tap}>
      {empty.map(({ id, x, y, radius }) => (
        <circle key={id} class="map__empty" cx={x} cy={y} r={radius} />
      ))}
      {dots.map(({ id, x, y, radius, count }) => (
        <g key={id} class={id === chosen ? 'map__dot map__dot--chosen' : 'map__dot'}>
          <circle cx={x} cy={y} r={radius} />
          <text x={x} y={y}>
            {count}
          </text>
        </g>
      ))}
      {ring && <circle class="map__ring" cx={ring.x} cy={ring.y} r={ring.radius} />}
      {labels.map((label) => (
        <Name key={label.id} label={label} isHome={label.id === ring?.id} isChosen={label.id === chosen} />
      ))}
      <path class="map__scale" d={`M${scale.x} ${scale.y - 5}v5h${scale.length.toFixed(1)}v-5`} />
      <text class="map__km" x={scale.x + scale.length + 6} y={scale.y}>
        {t('map.scale', { km: scale.km })}
      </text>
    </svg>
  );
}

/** Where the letters stand on their line, from its top. */
const BASELINE = 0.78 * LINE;

interface NameProps {
  readonly label: Label;
  readonly isHome: boolean;
  readonly isChosen: boolean;
}

function Name({ label: { lines, anchor, x, box }, isHome, isChosen }: NameProps) {
  const look = `map__name${isHome ? ' map__name--home' : ''}${isChosen ? ' map__name--chosen' : ''}`;
  return (
    <text class={look} text-anchor={anchor}>
      {lines.map((line, i) => (
        <tspan key={line} x={x} y={box.y + BASELINE + i * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
