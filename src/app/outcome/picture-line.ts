import { formatList, t } from '../../i18n/index.ts';
import type { Outcome, ScaleResult } from '../../questionnaires/index.ts';
import { type CheckTextKey, checkText } from '../check/check-texts.ts';
import { reachOf } from './figure-points.ts';

const titles = (words: CheckTextKey, scales: readonly ScaleResult[]): string =>
  formatList(scales.map(({ id }) => t('outcome.quoted', { text: checkText(words, `scales.${id}.title`) })));

/** Up to this many names in one sentence. Of the two ends, the one with fewer names always has no more. */
const MOST_NAMES = 4;

function wellbeingLine(words: CheckTextKey, scales: readonly ScaleResult[]): string | null {
  const reaches = scales.flatMap((scale) => reachOf(scale) ?? []);
  if (reaches.length < 2) return null;
  const [low, high] = [Math.min(...reaches), Math.max(...reaches)];
  if (low === high) return t('outcome.result.line.same');
  const [least, most] = [low, high].map((end) => scales.filter((scale) => reachOf(scale) === end));
  const lines = [
    most && most.length <= MOST_NAMES && t('outcome.result.line.most', { titles: titles(words, most) }),
    least && least.length <= MOST_NAMES && t('outcome.result.line.least', { titles: titles(words, least) }),
  ].filter((line) => typeof line === 'string');
  return lines.length > 0 ? lines.join(' ') : null;
}

function loadLine(words: CheckTextKey, scales: readonly ScaleResult[]): string | null {
  const said = scales.filter(({ tone, band }) => tone === 'load' && band !== null);
  const many = said.filter(({ band }) => band === 'many');
  if (said.length === 0) return null;
  return many.length === 0
    ? t('outcome.result.line.calm')
    : t('outcome.result.line.load', { titles: titles(words, many) });
}

/** What the picture shows, in one plain sentence; null when too little was answered to say one. */
export function pictureLine(
  words: CheckTextKey,
  { scales }: Outcome,
  figure: readonly string[] | undefined,
): string | null {
  return figure
    ? wellbeingLine(
        words,
        scales.filter(({ id }) => figure.includes(id)),
      )
    : loadLine(words, scales);
}
