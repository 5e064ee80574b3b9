import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { outcome } from '../../../questionnaires/index.ts';
import type { Run } from '../../../storage/index.ts';
import { type CheckTextKey, checkText } from '../../check/check-texts.ts';
import { MOST_GOALS, useRuns } from '../../check/runs.ts';
import { useRun } from '../../check/use-run.ts';
import { focusOn } from '../../platform/focus.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { PageGone } from '../../ui/page-gone.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { Heading2, SmallHeading, Text } from '../../ui/text.tsx';

const CHOSEN = 'chosen';

/** The button that was pressed has moved or gone: what was chosen is read from its heading on. */
function useFocusOnChosen(goals: string | undefined): void {
  const before = useRef(goals);
  useLayoutEffect(() => {
    if (before.current !== goals) focusOn(CHOSEN);
    before.current = goals;
  }, [goals]);
}

/** "Wat zou u willen veranderen?": up to three wishes, in one's own order. What the answers ask for stands first. */
export function GoalsPage({ run: id }: { readonly run: string }) {
  const opened = useRun(id);
  useFocusOnChosen(opened?.run.goals.join());
  if (!opened) return <PageGone />;
  const { run, definition, words } = opened;
  const open = outcome(definition, run.answers).goals.filter((goal) => !run.goals.includes(goal.id));
  const fitting = open.filter(({ weight }) => weight > 0).map((goal) => goal.id);
  const others = open.filter(({ weight }) => weight === 0).map((goal) => goal.id);
  return (
    <>
      <PageHeading>{t('outcome.result.goals')}</PageHeading>
      <Text>{t('outcome.goals.lead')}</Text>
      <div role="status">
        <Heading2 id={CHOSEN} sign="checked">
          {t('outcome.goals.chosen')}
        </Heading2>
        {run.goals.length === 0 && <Text>{t('outcome.goals.none')}</Text>}
        {run.goals.length >= MOST_GOALS && <Text>{t('outcome.goals.full')}</Text>}
      </div>
      {run.goals.length > 0 && (
        <ol class="goals goals--chosen">
          {run.goals.map((goal, index) => (
            <ChosenGoal key={goal} run={run} goal={goal} index={index} words={words} />
          ))}
        </ol>
      )}
      {fitting.length > 0 && (
        <>
          <Heading2 sign="sprout">{t('outcome.goals.fitting')}</Heading2>
          <GoalChoices run={run} goals={fitting} words={words} />
        </>
      )}
      {others.length > 0 &&
        (fitting.length > 0 ? (
          <Disclosure title={t('outcome.goals.other')}>
            <GoalChoices run={run} goals={others} words={words} />
          </Disclosure>
        ) : (
          <GoalChoices run={run} goals={others} words={words} />
        ))}
    </>
  );
}

interface ChosenGoalProps {
  readonly run: Run;
  readonly goal: string;
  readonly index: number;
  readonly words: CheckTextKey;
}

function ChosenGoal({ run, goal, index, words }: ChosenGoalProps) {
  const runs = useRuns();
  const title = checkText(words, `goals.${goal}.title`);
  return (
    <li class="card">
      <SmallHeading level={3}>
        {index + 1}. {title}
      </SmallHeading>
      <PageLink route={{ page: 'goal', run: run.id, goal }}>{t('outcome.goals.open')}</PageLink>
      <div class="actions">
        {index > 0 && (
          <button type="button" class="nl-button nl-button--secondary" onClick={() => runs.raiseGoal(run.id, goal)}>
            {t('outcome.goals.up', { goal: title })}
          </button>
        )}
        <button type="button" class="nl-button nl-button--secondary" onClick={() => runs.toggleGoal(run.id, goal)}>
          {t('outcome.goals.remove', { goal: title })}
        </button>
      </div>
    </li>
  );
}

interface GoalChoicesProps {
  readonly run: Run;
  readonly goals: readonly string[];
  readonly words: CheckTextKey;
}

function GoalChoices({ run, goals, words }: GoalChoicesProps) {
  const runs = useRuns();
  const isFull = run.goals.length >= MOST_GOALS;
  return (
    <ul class="goals">
      {goals.map((goal) => (
        <li key={goal}>
          <button
            type="button"
            class="option option--button"
            aria-disabled={isFull}
            onClick={() => !isFull && runs.toggleGoal(run.id, goal)}
          >
            <span aria-hidden="true">+</span> {checkText(words, `goals.${goal}.title`)}
          </button>
        </li>
      ))}
    </ul>
  );
}
