import { t } from '../../i18n/index.ts';
import type { Comparison, Definition, ScaleResult } from '../../questionnaires/index.ts';
import { checkText, type Words } from '../check-texts.ts';
import { ResultBar } from './result-bar.tsx';
import { ResultFigure } from './result-figure.tsx';
import { Text } from './text.tsx';

interface ComparedPictureProps {
  readonly definition: Definition;
  readonly comparison: Comparison;
  readonly names: readonly [first: string, second: string];
  /** For the legend. */
  readonly longNames: readonly [first: string, second: string];
  readonly words: Words;
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
          <Text>{t('check.compare.legend', legend)}</Text>
          <ResultFigure
            titles={corners.map(({ id }) => checkText(words, `scales.${id}.title`))}
            series={[
              { scales: corners.map((corner) => corner.second), look: 'area' },
              { scales: corners.map((corner) => corner.first), look: 'outline' },
            ]}
          />
        </>
      ) : (
        <Text>{t('check.compare.legendBars', legend)}</Text>
      )}
      <dl class="compared">
        {shown.map((scale) => (
          <div key={scale.id} class="compared__scale">
            <dt>{checkText(words, `scales.${scale.id}.title`)}</dt>
            <Side name={first} scale={scale.first} words={words} look="outline" />
            <Side name={second} scale={scale.second} words={words} look="area" />
          </div>
        ))}
      </dl>
    </>
  );
}

interface SideProps {
  readonly name: string;
  readonly scale: ScaleResult;
  readonly words: Words;
  readonly look: 'area' | 'outline';
}

function Side({ name, scale, words, look }: SideProps) {
  return (
    <dd>
      <ResultBar scale={scale} look={look} />
      <strong>{name}:</strong>{' '}
      {scale.band === null ? t('check.compare.noBand') : checkText(words, `scales.${scale.id}.bands.${scale.band}`)}
    </dd>
  );
}
