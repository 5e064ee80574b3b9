import { qrCode } from '../qr-code.ts';

/** Large enough for a simple camera and an ordinary printer. */
const MODULE_MM = 0.9;
const MOST_MM = 60;

type Rows = ReturnType<typeof qrCode>;

/** Each run of black squares as one bar. */
const barsOf = (rows: Rows): string =>
  rows
    .flatMap((row, y) =>
      row.map((isBlack, x) => {
        if (!isBlack || row[x - 1]) return '';
        const end = row.indexOf(false, x);
        return `M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`;
      }),
    )
    .join('');

interface QrPictureProps {
  readonly text: string;
  readonly label: string;
  /** Width and height, in millimetres on paper. As small as can be read, if not given. */
  readonly size?: number;
}

/** A QR code of an address, black on white whatever the colours of the page. */
export function QrPicture({ text, label, size }: QrPictureProps) {
  const rows = qrCode(text);
  const side = `${size ?? Math.min(MOST_MM, rows.length * MODULE_MM)}mm`;
  return (
    <svg
      class="qr"
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
