import { type QrRows, qrCode } from '../platform/qr-code.ts';

/** Large enough for a simple camera and an ordinary printer. */
const MODULE_MM = 0.9;
const MOST_MM = 60;

/** Each run of black squares as one bar. */
const barsOf = (rows: QrRows): string =>
  rows
    .flatMap((row, y) =>
      row.map((isBlack, x) => {
        if (!isBlack || row[x - 1]) return '';
        const end = row.indexOf(false, x);
        return `M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`;
      }),
    )
    .join('');

/** Squares as a drawing, black on white whatever the colours of the page. As large as the style sheet says. */
export function QrDrawing({
  rows,
  label,
  side,
}: {
  readonly rows: QrRows;
  readonly label: string;
  readonly side?: string;
}) {
  return (
    <svg
      class={side ? 'qr' : 'qr qr--screen'}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      width={side}
      height={side}
      shape-rendering="crispEdges"
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={barsOf(rows)} fill="#000" />
    </svg>
  );
}

interface QrPictureProps {
  readonly text: string;
  readonly label: string;
  /** Width and height, in millimetres on paper. As small as can be read, if not given. */
  readonly size?: number;
}

/** A QR code of an address. */
export function QrPicture({ text, label, size }: QrPictureProps) {
  const rows = qrCode(text);
  return <QrDrawing rows={rows} label={label} side={`${size ?? Math.min(MOST_MM, rows.length * MODULE_MM)}mm`} />;
}
