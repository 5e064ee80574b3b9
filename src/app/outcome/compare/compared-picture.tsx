import { t, translate } from '../../../i18n/index.ts';
import type { Comparison, Definition, ScaleResult } from '../../../questionnaires/index.ts';
import { type CheckTextKey, checkText } from '../../check/check-texts.ts';
import { Text } from '../../ui/text.tsx';
import { OwnMark } from '../own-mark.tsx';
import { ResultFigure } from '../result-figure.tsx';
import { ResultBar } from '../scale-marks.tsx';

interface ComparedPictureProps {
  readonly definition: Definition;
  readonly comparison: Comparison;
  readonly names: readonly [first: string, second: string];
  /** For the legend. */
  readonly longNames: readonly [first: string, second: string];
  readonly words: CheckTextKey;
}

/** Both sides in one neutral pair: a dashed outline and a filled area; below it, in words, what each side says. */
export function ComparedPicture({ definition: { figure }, comparison, names, longNames, words }: ComparedPictureProps) {
  const shown = comparison.scales.filter(({ first, second }) => first.asked + second.asked > 0);
  const corners = figure?.flatMap((id) => shown.find((scale) => scale.id === id) ?? []);
  const [first, second] = names;
  const legend = { first: longNames[0], second: longNames[1] };
  return (
    <>
      {corners ? (
        <>
          <Text>{t('outcome.compare.legend', legend)}</Text>
          <ResultFigure
            titles={corners.map(({ id }) => checkText(words, `scales.${id}.title`))}
            series={[
              { scales: corners.map((corner) => shownOf(corner, 'second')), look: 'area' },
              { scales: corners.map((corner) => shownOf(corner, 'first')), look: 'outline' },
            ]}
          />
        </>
      ) : (
        <Text>{t('outcome.compare.legendBars', legend)}</Text>
      )}
      <dl class="compared">
        {shown.map((scale) => (
          <div key={scale.id} class="compared__scale">
            <dt>{checkText(words, `scales.${scale.id}.title`)}</dt>
            {scale.isWithheld ? (
              <dd>{t('outcome.compare.withheld')}</dd>
            ) : (
              <>
                <Side name={first} scale={scale.first} look="outline" />
                <Side name={second} scale={scale.second} look="area" />
              </>
            )}
          </div>
        ))}
      </dl>
    </>
  );
}

/** What is withheld is drawn as a gap. */
const shownOf = (scale: Comparison['scales'][number], side: 'first' | 'second'): ScaleResult =>
  scale.isWithheld ? { ...scale[side], band: null, score: null } : scale[side];

interface SideProps {
  readonly name: string;
  readonly scale: ScaleResult;
  readonly look: 'area' | 'outline';
}

/** One side in a word: whole sentences would speak to one person about both. */
function Side({ name, scale, look }: SideProps) {
  const { band } = scale;
  return (
    <dd>
      <ResultBar scale={scale} look={look} />
      <strong>{name}:</strong> <OwnMark scale={scale} />
      {band === null ? t('outcome.compare.noBand') : translate(`outcome.compare.band.${band}`)}
    </dd>
  );
}
