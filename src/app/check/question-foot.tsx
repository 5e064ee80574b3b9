import { t } from '../../i18n/index.ts';
import { Pictogram } from '../ui/pictogram.tsx';
import { StackedButton } from '../ui/stacked-button.tsx';

interface QuestionFootProps {
  readonly next: string;
  readonly skip: string;
  readonly onNext: () => void;
  readonly onSkip: () => void;
  /** Leaves the check for later; not given where nothing is kept for later. */
  readonly onStop: (() => void) | undefined;
}

/** The ways on, at the bottom of the screen where the thumb is; and the way out, in sight on every screen. */
export function QuestionFoot({ next, skip, onNext, onSkip, onStop }: QuestionFootProps) {
  return (
    <div class="question-foot">
      <div class="question-foot__inner">
        {onStop && (
          <StackedButton sign="close" label={t('check.question.stop')} onClick={onStop}>
            {t('check.question.stopShort')}
          </StackedButton>
        )}
        <button type="button" class="nl-button nl-button--secondary button--big" onClick={onSkip}>
          {skip}
        </button>
        <button type="button" class="nl-button nl-button--primary button--big" onClick={onNext}>
          <span>{next}</span>
          <Pictogram name="next" />
        </button>
      </div>
    </div>
  );
}
