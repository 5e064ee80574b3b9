import { t } from '../../../i18n/index.ts';
import type { Run } from '../../../storage/index.ts';
import { optionalCheckText } from '../../check/check-texts.ts';
import { wordsOf } from '../../check/check-words.ts';
import { Button } from '../../ui/button.tsx';
import { ruleKey, useDismissedReasons } from './dismissed-reasons.ts';

/** Id of the line that says how many reasons are switched off. */
export const DISMISSED = 'switched-off';

/** How many reasons do not count, and a way to let each count again. */
export function DismissedList({ run }: { readonly run: Run }) {
  const notForMe = useDismissedReasons();
  const off = notForMe.of(run.check);
  if (off.length === 0) return null;
  const words = wordsOf(run);
  const restore = (observation: string) => {
    notForMe.restore(ruleKey(run.check, observation));
    const line = () => document.getElementById(DISMISSED) ?? document.querySelector('h1');
    setTimeout(() => line()?.focus());
  };
  return (
    <section class="switched-off">
      <p class="nl-paragraph" id={DISMISSED} tabIndex={-1}>
        {t('find.notForMe.count', { count: off.length })}
      </p>
      <details class="disclosure">
        <summary>{t('find.notForMe.show')}</summary>
        <ul class="plain-list">
          {off.map((observation) => (
            <li key={observation} class="switched-off__item">
              <span>
                {t('find.notForMe.said', {
                  what: optionalCheckText(words, `observations.${observation}.because`) ?? observation,
                })}
              </span>
              <Button onClick={() => restore(observation)}>{t('find.notForMe.on')}</Button>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
