import { t } from '../../i18n/index.ts';
import type { Definition, Outcome, ScaleResult } from '../../questionnaires/index.ts';
import type { Run } from '../../storage/index.ts';
import { type CheckTextKey, checkText } from '../check/check-texts.ts';
import { useModel } from '../core/model.ts';
import { Row } from '../ui/door.tsx';
import { Text } from '../ui/text.tsx';
import { pictureLine } from './picture-line.ts';
import { ResultFigure } from './result-figure.tsx';

/** The scales of the figure of a check, in its order; none while nothing of it was answered, or without a figure. */
export function cornersOf({ figure = [] }: Definition, { scales }: Outcome): readonly ScaleResult[] {
  const corners = figure.flatMap((id) => scales.find((scale) => scale.id === id) ?? []);
  return corners.some(({ answered }) => answered > 0) ? corners : [];
}

interface FigureFirstProps {
  readonly run: Run;
  readonly corners: readonly ScaleResult[];
  readonly outcome: Outcome;
  readonly words: CheckTextKey;
}

/** In a check that is one figure: that figure with its marks, full width, with what someone would want to change beside it. */
export function FigureFirst({ run, corners, outcome, words }: FigureFirstProps) {
  const { router } = useModel();
  const line = pictureLine(
    words,
    outcome,
    corners.map(({ id }) => id),
  );
  return (
    <section class="figure-first" aria-label={t('outcome.result.picture')}>
      <ResultFigure
        titles={corners.map(({ id }) => checkText(words, `scales.${id}.title`))}
        series={[{ scales: corners, look: 'area' }]}
        hasMarks
      />
      <div>
        {line && <Text>{line}</Text>}
        {corners.some(({ band }) => band === null) && <Text>{t('outcome.result.gap')}</Text>}
        <ul class="rows">
          <li>
            <Row sign="sprout" onClick={() => router.go({ page: 'goals', run: run.id })}>
              {t('outcome.result.goals')}
            </Row>
          </li>
        </ul>
      </div>
    </section>
  );
}
