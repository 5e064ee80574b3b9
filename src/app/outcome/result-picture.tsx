import { t } from '../../i18n/index.ts';
import type { Definition, Outcome, ScaleResult } from '../../questionnaires/index.ts';
import { type CheckTextKey, checkText } from '../check/check-texts.ts';
import { Heading2, Text } from '../ui/text.tsx';
import { pictureLine } from './picture-line.ts';
import { ResultTable } from './result-table.tsx';

interface ResultPictureProps {
  readonly definition: Definition;
  readonly outcome: Outcome;
  readonly words: CheckTextKey;
}

/** The outcome as bars, in a table that says the same in words. */
export function ResultPicture({ definition: { figure }, outcome, words }: ResultPictureProps) {
  // A scale that is still to be asked, because its part was not opened, is no gap.
  const asked = outcome.scales.filter(({ band, asked, toAsk }) => asked > 0 && (band !== null || toAsk === 0));
  if (asked.length === 0) return null;
  // Where there is a figure, the line stands beside it.
  const line = figure ? null : pictureLine(words, outcome, figure);
  return (
    <>
      <Heading2 sign="edit">{t('outcome.result.bars')}</Heading2>
      {line && <Text>{line}</Text>}
      {leadsOf(words, outcome.scales).map((lead) => (
        <Text key={lead}>{lead}</Text>
      ))}
      <ResultTable words={words} scales={asked} />
    </>
  );
}

/** How to read the picture, in words that fit what the scales measure. */
function leadsOf(words: CheckTextKey, scales: readonly ScaleResult[]): readonly string[] {
  const strength = scales.find(({ tone }) => tone === 'strength');
  return [
    scales.some(({ tone }) => tone === 'wellbeing')
      ? t('outcome.result.pictureLeadWellbeing')
      : t('outcome.result.pictureLead'),
    ...(strength
      ? [t('outcome.result.pictureLeadStrength', { title: checkText(words, `scales.${strength.id}.title`) })]
      : []),
  ];
}
