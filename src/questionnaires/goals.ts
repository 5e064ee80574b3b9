import type { NeedFound } from '../shared/need.ts';
import { questionsIn } from './condition-parts.ts';
import type { Outcome } from './model.ts';
import type { Definition, Goal } from './schema.ts';

type Observation = Definition['observations'][number];

/** Whether an observation of load looks at one of the questions that the goal is about. */
const isAbout = (goal: Goal, { tone, when }: Observation): boolean =>
  tone === 'load' && questionsIn(when).some((id) => goal.about.includes(id));

const weightOf = ({ needs }: Observation): number => Math.max(1, ...needs.map(({ weight }) => weight));

/** Every goal of the definition; what the observations weigh most comes first, equal ones in the order of the definition. */
export function goalsInOrder(definition: Definition, observations: readonly Observation[]): Outcome['goals'] {
  return definition.goals
    .map((goal) => {
      const weights = observations.filter((each) => isAbout(goal, each)).map(weightOf);
      return { id: goal.id, weight: Math.max(0, ...weights) as 0 | 1 | 2 | 3 };
    })
    .sort((a, b) => b.weight - a.weight);
}

/**
 * The needs that help with a goal someone chose, the first of the definition strongest, each because of what the answers say
 * about it. No needs for a goal that does not exist (any more).
 */
export function needsForGoal(definition: Definition, { observations }: Outcome, id: string): readonly NeedFound[] {
  const goal = definition.goals.find((each) => each.id === id);
  if (!goal) return [];
  const made = definition.observations.filter((each) => observations.some((found) => found.id === each.id));
  const because = made
    .filter((each) => isAbout(goal, each))
    .sort((a, b) => weightOf(b) - weightOf(a))
    .map((each) => each.id);
  return goal.needs.map((need, i) => ({ need, weight: i === 0 ? 3 : 2, because }));
}
