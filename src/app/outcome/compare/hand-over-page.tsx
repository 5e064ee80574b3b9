import { useState } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { type Definition, findCheck } from '../../../questionnaires/index.ts';
import type { Person } from '../../../storage/index.ts';
import { openRun } from '../../check/run-flow.ts';
import { runsOf } from '../../check/runs.ts';
import { useModel } from '../../core/model.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { PageGone } from '../../ui/page-gone.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Text } from '../../ui/text.tsx';

/** A check about caring makes sense to another carer, not to the one who is cared for. */
const isForCarers = ({ audiences }: Definition): boolean =>
  audiences.some(({ audience, when }) => audience === 'mantelzorger' && when === undefined);

/** Lets someone else answer the same questions on this device, to lay both beside each other afterwards. */
export function HandOverPage({ run: id }: { readonly run: string }) {
  const model = useModel();
  const run = runsOf(model).find(id);
  const definition = run && findCheck(run.check)?.definition;
  const people: readonly Person[] = definition && isForCarers(definition) ? ['relative'] : ['loved-one', 'relative'];
  const [person, setPerson] = useState<Person | null>(people.length === 1 ? (people[0] ?? null) : null);
  const [unchosen, setUnchosen] = useState(false);
  if (!run || !definition) return <PageGone />;
  const begin = () => {
    if (person === null) return setUnchosen(true);
    openRun(model, runsOf(model).unfinished(run.check, person) ?? runsOf(model).begin(run.check, person));
  };
  return (
    <>
      <PageHeading>{t('outcome.handOver.title')}</PageHeading>
      <Text>{t('outcome.handOver.lead')}</Text>
      <Text>{t('outcome.handOver.self')}</Text>
      <Text>{t('outcome.handOver.both')}</Text>
      <Text>{t('outcome.handOver.private')}</Text>
      <RadioGroup
        label={t('outcome.handOver.who')}
        name="person"
        options={people.map((value) => ({ value, label: t(`outcome.handOver.${value as 'relative'}`) }))}
        chosen={person}
        onChoose={(chosen) => {
          setUnchosen(false);
          setPerson(chosen);
        }}
      />
      <p class="question__error" role="alert">
        {unchosen && t('outcome.handOver.choose')}
      </p>
      <Button kind="primary" wide onClick={begin}>
        {t('outcome.handOver.begin')}
      </Button>
    </>
  );
}
