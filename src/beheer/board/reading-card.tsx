import { useMemo } from 'preact/hooks';
import { LEVEL_NAMES, type Level } from '../entry/reading.ts';
import { Icon } from '../ui/icon.tsx';
import type { Work } from '../work/work.ts';
import { textsByLevel } from './reading-levels.ts';
import type { ShowRows } from './show-rows.ts';

const LEVELS: readonly (readonly [Level, 'ok' | 'tip' | 'let-op'])[] = [
  ['easy', 'ok'],
  ['harder', 'tip'],
  ['hard', 'let-op'],
];

/** How well the texts read that residents see, each level with its rows. */
export function ReadingCard({ work, show }: { readonly work: Work; readonly show: ShowRows }) {
  const { checked, sheet, layout } = work;
  const levels = useMemo(
    () => textsByLevel(sheet.value.records, layout.value.columns, checked.value.rowOf),
    [sheet.value, layout.value, checked.value],
  );
  return (
    <section class="o-card" aria-label="Zijn de teksten goed te lezen?">
      <h2>Zijn de teksten goed te lezen?</h2>
      <ul class="o-bars">
        {LEVELS.map(([level, sign]) => {
          const { texts, all, ids } = levels[level];
          return (
            <li key={level}>
              <Icon name={sign} />
              <span>{LEVEL_NAMES[level]}</span>
              <meter min={0} max={all} value={texts} aria-label={LEVEL_NAMES[level]} />
              {texts === 0 ? (
                <span class="o-small">geen</span>
              ) : (
                <button type="button" class="o-link" onClick={show(LEVEL_NAMES[level], ids)}>
                  {texts === 1 ? '1 tekst' : `${texts} teksten`}
                  <span class="visually-hidden">: {LEVEL_NAMES[level]}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <p class="o-small">
        Goed: zinnen van hoogstens 15 woorden, zonder lastige woorden. Moeilijk: meer dan 25 woorden.
      </p>
    </section>
  );
}
