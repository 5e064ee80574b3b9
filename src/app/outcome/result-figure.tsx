import type { ScaleResult } from '../../questionnaires/index.ts';
import { cornerAt, reachOf, segmentsOfCorners } from './figure-points.ts';
import { isOneMark } from './own-mark.tsx';

const RADIUS = 90;
/** Room for the titles around the figure, in the units of the drawing. */
const SIDE = { x: 118, y: 52 };
const RINGS = [1 / 3, 2 / 3, 1];
const LINE = 17;
/** Letters on a line of a title before it breaks. */
const LINE_LETTERS = 13;

export interface FigureSeries {
  readonly scales: readonly ScaleResult[];
  /** `area`: filled; `outline`: dashed, for what it is compared with. */
  readonly look: 'area' | 'outline';
}

interface ResultFigureProps {
  readonly titles: readonly string[];
  readonly series: readonly FigureSeries[];
  /** Whether the mark that someone gave stands at each corner that is one mark. */
  readonly hasMarks?: boolean;
}

const pathOf = (points: readonly { x: number; y: number }[], isClosed: boolean): string =>
  points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('') + (isClosed ? 'Z' : '');

function linesOf(title: string): readonly string[] {
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LINE_LETTERS) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * A figure with a corner for each scale. One neutral colour; where too little was answered the line stops. The table
 * beside it says the same in words, so a screen reader skips the drawing.
 */
export function ResultFigure({ titles, series, hasMarks = false }: ResultFigureProps) {
  const marks = hasMarks ? (series[0]?.scales ?? []).map((scale) => (isOneMark(scale) ? scale.score : null)) : [];
  const count = titles.length;
  const width = 2 * (RADIUS + SIDE.x);
  const height = 2 * (RADIUS + SIDE.y);
  const ring = (part: number) =>
    pathOf(
      titles.map((_, i) => cornerAt(i, count, part * RADIUS)),
      true,
    );
  return (
    <svg class="figure" viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`} aria-hidden="true">
      {RINGS.map((part) => (
        <path key={part} class="figure__ring" d={ring(part)} />
      ))}
      {titles.map((title, i) => {
        const { x, y } = cornerAt(i, count, RADIUS);
        return <path key={title} class="figure__ring" d={`M0 0L${x.toFixed(1)} ${y.toFixed(1)}`} />;
      })}
      {series.map(({ scales, look }) => (
        <Shape key={look} scales={scales} look={look} />
      ))}
      {titles.map((title, i) => (
        <Title key={title} title={title} mark={marks[i] ?? null} corner={cornerAt(i, count, RADIUS)} />
      ))}
    </svg>
  );
}

function Shape({ scales, look }: FigureSeries) {
  const { isClosed, runs } = segmentsOfCorners(scales.map(reachOf), RADIUS);
  return (
    <g class={`figure__shape figure__shape--${look}`}>
      {runs.map((points) => (
        <path
          key={pathOf(points, isClosed)}
          class={isClosed ? 'figure__area' : 'figure__line'}
          d={pathOf(points, isClosed)}
        />
      ))}
      {runs.flat().map(({ x, y }) => (
        <circle key={`${x} ${y}`} cx={x.toFixed(1)} cy={y.toFixed(1)} r="4" />
      ))}
    </g>
  );
}

interface TitleProps {
  readonly title: string;
  readonly mark: number | null;
  readonly corner: { x: number; y: number };
}

function Title({ title, mark, corner: { x, y } }: TitleProps) {
  const lines = [...linesOf(title), ...(mark === null ? [] : [String(mark)])];
  const side = Math.abs(x) < 1 ? 'middle' : x > 0 ? 'start' : 'end';
  const out = 1 + 10 / RADIUS;
  const first = y * out - (y < -1 ? (lines.length - 1) * LINE : y > 1 ? -LINE * 0.7 : ((lines.length - 2) * LINE) / 2);
  return (
    <text class="figure__title" text-anchor={side} x={(x * out).toFixed(1)} y={first.toFixed(1)}>
      {lines.map((line, i) => (
        <tspan
          key={line}
          class={mark !== null && i === lines.length - 1 ? 'figure__mark' : undefined}
          x={(x * out).toFixed(1)}
          dy={i === 0 ? 0 : LINE}
        >
          {line}
        </tspan>
      ))}
    </text>
  );
}
