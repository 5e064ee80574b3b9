import { formatDate } from '../../i18n/index.ts';
import type { Option } from '../check/option.ts';
import { type MomentPoint, placesInTime } from './moment-line.ts';

/** Of a row for one answer: its words, and the line below them. In rem, so that the drawing grows with the letters. */
const ROW = 3.25;
const WORDS = 1.25;
const LINE = 2.25;
/** Room left and right of the first and the last point, in percent. */
const EDGE = 4;

interface MomentPictureProps {
  readonly options: readonly Option[];
  /** At least two. */
  readonly points: readonly MomentPoint[];
}

/**
 * The answers in time: an answer stands until the next one, so the line goes in steps and slopes nowhere. All of it has
 * one colour. The table beside it says the same, so a screen reader skips the drawing.
 */
export function MomentPicture({ options, points }: MomentPictureProps) {
  const rows = [...options].reverse();
  const yOf = (answer: string): string => `${rows.findIndex(({ value }) => value === answer) * ROW + LINE}rem`;
  const places = placesInTime(points);
  const marks = points.map(({ on, answer }, i) => ({
    on,
    x: `${EDGE + (100 - 2 * EDGE) * (places[i] ?? 0)}%`,
    y: yOf(answer),
  }));
  const [first, last] = [points[0], points.at(-1)];
  return (
    <div class="moments">
      <svg class="moments__picture" aria-hidden="true" width="100%" height={`${rows.length * ROW}rem`}>
        {rows.map(({ value }, row) => (
          <line
            key={value}
            class="moments__row"
            x2="100%"
            y1={`${row * ROW + LINE}rem`}
            y2={`${row * ROW + LINE}rem`}
          />
        ))}
        {marks.map(({ on, x, y }, i) => {
          const next = marks[i + 1];
          return (
            <g key={on} class="moments__step">
              {next && <line x1={x} y1={y} x2={next.x} y2={y} />}
              {next && <line x1={next.x} y1={y} x2={next.x} y2={next.y} />}
              <circle cx={x} cy={y} r="0.5rem" />
            </g>
          );
        })}
        {rows.map(({ value, label }, row) => (
          <text key={value} class="moments__words" y={`${row * ROW + WORDS}rem`}>
            {label}
          </text>
        ))}
      </svg>
      <p class="moments__days" aria-hidden="true">
        <span>{first && formatDate(first.on)}</span>
        <span>{last && formatDate(last.on)}</span>
      </p>
    </div>
  );
}
