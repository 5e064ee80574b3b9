import { useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import type { Definition, Outcome, ScaleResult } from '../../questionnaires/index.ts';
import { type CheckTextKey, checkText } from '../check/check-texts.ts';
import { useModel } from '../core/model.ts';
import { RadioGroup } from '../ui/radio-group.tsx';
import { Heading2, Text } from '../ui/text.tsx';
import { pictureLine } from './picture-line.ts';
import { ResultFigure } from './result-figure.tsx';
import { ResultTable } from './result-table.tsx';

type View = 'figure' | 'bars';

/** What Back finds again: the router keeps numbers only. */
const BARS_KEPT = 'bars';

interface ResultPictureProps {
  readonly definition: Definition;
  readonly outcome: Outcome;
  readonly words: CheckTextKey;
}

/** The outcome as a picture (a figure or bars, as someone likes) and as a table that says the same. */
export function ResultPicture({ definition: { figure }, outcome, words }: ResultPictureProps) {
  const { router } = useModel();
  const [view, setView] = useState<View>(figure && !router.viewState(BARS_KEPT) ? 'figure' : 'bars');
  const choose = (next: View) => {
    router.setViewState(BARS_KEPT, Number(next === 'bars'));
    setView(next);
  };
  // A scale that is still to be asked, because its part was not opened, is no gap.
  const asked = outcome.scales.filter(({ band, asked, toAsk }) => asked > 0 && (band !== null || toAsk === 0));
  if (asked.length === 0) return null;
  const corners = figure?.flatMap((id) => outcome.scales.find((scale) => scale.id === id) ?? []);
  const line = pictureLine(words, outcome, figure);
  return (
    <>
      <Heading2>{t('outcome.result.picture')}</Heading2>
      {line && <Text>{line}</Text>}
      {corners && (
        <RadioGroup
          label={t('outcome.result.view')}
          name="view"
          options={[
            { value: 'figure', label: t('outcome.result.viewFigure') },
            { value: 'bars', label: t('outcome.result.viewBars') },
          ]}
          chosen={view}
          onChoose={choose}
        />
      )}
      {leadsOf(words, outcome.scales).map((lead) => (
        <Text key={lead}>{lead}</Text>
      ))}
      <div class={view === 'figure' ? 'picture' : undefined}>
        {corners && view === 'figure' && <Figure words={words} corners={corners} />}
        <ResultTable words={words} scales={asked} bars={view === 'bars'} />
      </div>
    </>
  );
}

function Figure({ words, corners }: { readonly words: CheckTextKey; readonly corners: readonly ScaleResult[] }) {
  return (
    <div>
      <ResultFigure
        titles={corners.map(({ id }) => checkText(words, `scales.${id}.title`))}
        series={[{ scales: corners, look: 'area' }]}
      />
      {corners.some(({ band }) => band === null) && <Text>{t('outcome.result.gap')}</Text>}
    </div>
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
