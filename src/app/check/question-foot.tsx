import { Pictogram } from '../ui/pictogram.tsx';

interface QuestionFootProps {
  readonly next: string;
  readonly skip: string;
  readonly onNext: () => void;
  readonly onSkip: () => void;
}

/** The two ways on, at the bottom of the screen where the thumb is. */
export function QuestionFoot({ next, skip, onNext, onSkip }: QuestionFootProps) {
  return (
    <div class="question-foot">
      <div class="question-foot__inner">
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
