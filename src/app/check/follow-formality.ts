import { effect } from '@preact/signals';
import { formality } from '../../i18n/index.ts';
import type { Model } from '../core/model.ts';
import { type CheckTextKey, optionalCheckText } from './check-texts.ts';
import { wordsOf } from './check-words.ts';
import { runsOf } from './runs.ts';

/** Says "je" on every page around a check that says "je", and "u" everywhere else. */
export function followFormality(model: Model): void {
  const { router } = model;
  const wordsNow = (): CheckTextKey | undefined => {
    const route = router.route.value;
    const run = 'run' in route && route.run !== undefined ? runsOf(model).find(route.run) : undefined;
    return run ? wordsOf(run) : 'check' in route ? route.check : undefined;
  };
  effect(() => {
    const words = wordsNow();
    formality.value = words && optionalCheckText(words, 'address') === 'informal' ? 'informal' : 'formal';
  });
}
