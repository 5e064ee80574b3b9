import { t } from '../../i18n/index.ts';
import type { Definition, Outcome } from '../../questionnaires/index.ts';
import type { Run } from '../../storage/index.ts';
import { type CheckTextKey, checkText } from '../check/check-texts.ts';
import { useModel } from '../core/model.ts';
import { Row } from '../ui/door.tsx';
import { Text } from '../ui/text.tsx';
import { pictureLine } from './picture-line.ts';
import { ResultFigure } from './result-figure.tsx';

interface FigureFirstProps {
  readonly run: Run;
  readonly definition: Definition;
  readonly outcome: Outcome;
  readonly words: CheckTextKey;
}

/** In a check that is one figure: that figure with its marks, full width, and what someone would want to change beside it. */
export function FigureFirst({ run, definition: { figure }, outcome, words }: FigureFirstProps) {
  const { router } = useModel();
  const corners = figure?.flatMap((id) => outcome.scales.find((scale) => scale.id === id) ?? []) ?? [];
  if (corners.every(({ answered }) => answered === 0)) return null;
  const line = pictureLine(words, outcome, figure);
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
        <div class="rows no-print">
          <Row sign="sprout" onClick={() => router.go({ page: 'goals', run: run.id })}>
            {t('outcome.result.goals')}
          </Row>
        </div>
      </div>
    </section>
  );
}
