import type { RuleId } from '../../resources/rules/index.ts';
import { useBench } from '../bench-context.ts';
import { filterOfRules, listStateOf } from '../table/list-state.ts';
import type { Work } from '../work/work.ts';
import { COUNTED_RULES, countOf } from './figures.ts';

/** What the rule book says of many rows: likely doubles, how texts read, addresses that cannot be. */
export function RulesCard({ work }: { readonly work: Work }) {
  const { room } = useBench();
  const show = (name: string, rules: readonly RuleId[]) => () => {
    listStateOf(work).filter.value = filterOfRules(name, rules);
    room.value = 'lijst';
  };
  return (
    <section class="o-card" aria-label="Ook goed om te doen">
      <h2>Ook goed om te doen</h2>
      <ul class="o-bars o-bars--plain">
        {COUNTED_RULES.map(([name, rules]) => {
          const count = countOf(work.checked.value, rules);
          return (
            <li key={name}>
              <span>{name}</span>
              {count === 0 ? (
                <span class="o-small">niets</span>
              ) : (
                <button type="button" class="o-link" onClick={show(name, rules)}>
                  {count === 1 ? '1 plek' : `${count} plekken`}
                  <span class="visually-hidden">: {name}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
