import { useState } from 'preact/hooks';
import { formatDate, t } from '../../i18n/index.ts';
import { findCheck } from '../../questionnaires/index.ts';
import { canLock, type Run } from '../../storage/index.ts';
import { type CarriedRun, drawWords, MOST_RUNS, withoutPrivate } from '../../take-home/index.ts';
import { checkText } from '../check/check-texts.ts';
import { useRuns } from '../check/runs.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/fields/checkbox.tsx';
import { Notice } from '../ui/notice.tsx';
import { StepHeading } from '../ui/step-heading.tsx';
import { Text } from '../ui/text.tsx';

export interface Chosen {
  readonly runs: readonly CarriedRun[];
  /** What locks the code. */
  readonly words?: readonly string[];
}

interface ChooseAnswersProps {
  /** The run that someone came from. */
  readonly first: string | undefined;
  readonly onChoose: (chosen: Chosen) => void;
  readonly onCancel: () => void;
}

const given = (answers: Run['answers']): number => Object.values(answers).filter((answer) => answer !== null).length;

function openPart(run: Run): Run {
  const definition = findCheck(run.check)?.definition;
  return definition ? { ...run, answers: withoutPrivate(definition, run.answers) } : run;
}

/** Which answers go along, and how they are kept from others. Nothing goes that was not ticked here. */
export function ChooseAnswers({ first, onChoose, onCancel }: ChooseAnswersProps) {
  const runs = useRuns().readable().slice(-MOST_RUNS).reverse();
  const [ids, setIds] = useState<readonly string[]>(runs.flatMap(({ id }) => (id === first ? id : [])));
  const [isLocked, setLocked] = useState(canLock());
  const [withPrivate, setWithPrivate] = useState(false);
  const [isUnchosen, setUnchosen] = useState(false);
  const chosen = runs.filter(({ id }) => ids.includes(id));
  const isPrivate = chosen.reduce((sum, run) => sum + given(run.answers) - given(openPart(run).answers), 0);
  const choose = () => {
    if (chosen.length === 0) return setUnchosen(true);
    const taken = isLocked && withPrivate ? chosen : chosen.map(openPart);
    onChoose({ runs: taken, ...(isLocked ? { words: drawWords() } : {}) });
  };
  return (
    <section>
      <StepHeading level={2}>{t('take-home.answers.title')}</StepHeading>
      <Notice tone="warning">
        <Text>{t('take-home.answers.warn')}</Text>
      </Notice>
      <fieldset class="choices">
        <legend class="utrecht-form-label">{t('take-home.answers.choose')}</legend>
        {runs.map((run) => (
          <Checkbox
            key={run.id}
            isChecked={ids.includes(run.id)}
            onChange={(isOn) => {
              setUnchosen(false);
              setIds(isOn ? [...ids, run.id] : ids.filter((id) => id !== run.id));
            }}
          >
            {t('take-home.answers.run', {
              title: checkText(run.check, 'title'),
              date: formatDate(run.finishedOn ?? run.startedOn),
            })}
          </Checkbox>
        ))}
      </fieldset>
      <div class="choices">
        <LockChoice isLocked={isLocked} onChange={setLocked} />
        {isPrivate > 0 && isLocked && (
          <Checkbox isChecked={withPrivate} onChange={setWithPrivate}>
            {t('take-home.answers.private', { count: isPrivate })}
          </Checkbox>
        )}
      </div>
      {isPrivate > 0 && <Text>{t('take-home.answers.privateText')}</Text>}
      <p class="question__error" role="alert">
        {isUnchosen && t('take-home.answers.unchosen')}
      </p>
      <div class="actions">
        <Button kind="primary" onClick={choose}>
          {t('take-home.answers.make')}
        </Button>
        <Button onClick={onCancel}>{t('take-home.answers.cancel')}</Button>
      </div>
    </section>
  );
}

interface LockChoiceProps {
  readonly isLocked: boolean;
  readonly onChange: (isLocked: boolean) => void;
}

/** Whether words lock the code; said plainly where the browser cannot do it. */
function LockChoice({ isLocked, onChange }: LockChoiceProps) {
  if (!canLock()) return <Text>{t('take-home.answers.noLock')}</Text>;
  return (
    <Checkbox isChecked={isLocked} onChange={onChange} hint={t('take-home.answers.lockText')}>
      {t('take-home.answers.lock')}
    </Checkbox>
  );
}
