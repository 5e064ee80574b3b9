import { t } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';
import { readAloud } from '../reading/read-aloud.ts';
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
  const Listen = readAloud.value?.Start;
  // A screen for everyone has it in its own bar.
  const isAtHome = useModel().capabilities.isPrivate;
  return (
    <div class="question-foot">
      <div class="question-foot__inner">
        {onStop && (
          <StackedButton sign="close" label={t('check.question.stop')} onClick={onStop}>
            {t('check.question.stopShort')}
          </StackedButton>
        )}
        {Listen && isAtHome && <Listen look="sign" />}
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
