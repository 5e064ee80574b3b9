import { effect } from '@preact/signals';
import { address } from '../../i18n/index.ts';
import type { Model } from '../core/model.ts';
import { optionalCheckText, type Words } from './check-texts.ts';
import { wordsOf } from './check-words.ts';

/** Says "je" on every page around a check that says "je", and "u" everywhere else. */
export function followAddress({ router, runs }: Model): void {
  const wordsNow = (): Words | undefined => {
    const route = router.route.value;
    const run = 'run' in route && route.run !== undefined ? runs.find(route.run) : undefined;
    return run ? wordsOf(run) : 'check' in route ? route.check : undefined;
  };
  effect(() => {
    const words = wordsNow();
    address.value = words && optionalCheckText(words, 'address') === 'informal' ? 'informal' : 'formal';
  });
}
