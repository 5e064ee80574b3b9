import { signal } from '@preact/signals';
import type { PayerAnswers } from '../../../resources/index.ts';
import { memoizeWeak } from '../../../shared/memoize.ts';
import { type Model, useModel } from '../../core/model.ts';

/** What someone answered to "wie betaalt dit?": in memory only, so that Back finds it and closing the app forgets it. */
function createPayerAnswers() {
  const answers = signal<PayerAnswers>({});
  return {
    answers,
    give: (more: PayerAnswers): void => {
      answers.value = { ...answers.value, ...more };
    },
    clear: (): void => {
      answers.value = {};
    },
  };
}

const payerAnswersOf = memoizeWeak((_: Model) => createPayerAnswers());

export const usePayerAnswers = () => payerAnswersOf(useModel());
