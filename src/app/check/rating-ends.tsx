import type { Question } from '../../questionnaires/index.ts';
import { type CheckTextKey, optionalCheckText } from './check-texts.ts';

type Rating = Extract<Question, { kind: 'rating' }>;

/** The words at both ends of a rating: "0 = heel slecht", "10 = heel goed". */
export function RatingEnds({ words, question }: { readonly words: CheckTextKey; readonly question: Rating }) {
  const low = optionalCheckText(words, `questions.${question.id}.low`);
  const high = optionalCheckText(words, `questions.${question.id}.high`);
  return (
    <p class="rating-ends">
      <span id="rating-low">
        {question.min} = {low}
      </span>
      <span id="rating-high">
        {question.max} = {high}
      </span>
    </p>
  );
}
