import { formatDate, t } from '../../i18n/index.ts';
import type { Run } from '../../storage/index.ts';
import { optionalCheckText } from '../check/check-texts.ts';
import { wordsOf } from '../check/check-words.ts';
import { isReadable, useRuns } from '../check/runs.ts';
import { DeleteButton } from '../ui/delete-button.tsx';
import { LabelledItems } from '../ui/lists/labelled-items.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { Heading2, SmallHeading, Text } from '../ui/text.tsx';
import { StoredAnswers } from './stored-answers.tsx';

const HEADING = 'stored-runs';

/** The kept runs of checks, each with all that is kept of it and its own delete button. */
export function StoredRuns() {
  const runs = useRuns().kept();
  if (runs.length === 0) return null;
  return (
    <>
      <Heading2 id={HEADING}>{t('data.runs')}</Heading2>
      <ul class="cards">
        {runs.map((run) => (
          <StoredRun key={run.id} run={run} />
        ))}
      </ul>
    </>
  );
}

function StoredRun({ run }: { readonly run: Run }) {
  const runs = useRuns();
  return (
    <li class="card">
      <SmallHeading level={3}>{optionalCheckText(wordsOf(run), 'title') ?? run.check}</SmallHeading>
      <Text>{[t(`data.by.${run.person}`), ...when(run), t('data.version', { version: run.version })].join('. ')}.</Text>
      <Choices run={run} />
      <StoredAnswers run={run} />
      {isReadable(run) ? (
        <PageLink route={{ page: 'result', run: run.id }}>{t('data.show')}</PageLink>
      ) : (
        <Text>{t('data.oldVersion')}</Text>
      )}
      <DeleteButton heading={HEADING} onDelete={() => runs.remove(run.id)}>
        {t('data.delete')}
      </DeleteButton>
    </li>
  );
}

/** The days of a run; one that was begun and finished on the same day says so once. */
function when({ startedOn, finishedOn }: Run): readonly string[] {
  return [
    ...(startedOn === finishedOn ? [] : [t('data.begun', { date: formatDate(startedOn) })]),
    finishedOn ? t('data.finished', { date: formatDate(finishedOn) }) : t('data.busy'),
  ];
}

/** What someone chose besides the answers. Ids stand for themselves where the check no longer has words for them. */
function Choices({ run }: { readonly run: Run }) {
  const words = wordsOf(run);
  const question = (id: string): string => optionalCheckText(words, `questions.${id}.text`) ?? id;
  const goal = (id: string): string => optionalCheckText(words, `goals.${id}.title`) ?? id;
  const { at, talk, goals, sheet } = run;
  const conversation = `conversations.${sheet?.conversation}`;
  const ask = (id: string): string => optionalCheckText(words, `${conversation}.questions.${id}`) ?? id;
  return (
    <>
      <LabelledItems label={t('data.at')} items={at === null ? [] : [question(at)]} />
      <LabelledItems label={t('data.talk')} items={talk.map(question)} />
      <LabelledItems label={t('data.goals')} items={goals.map(goal)} />
      {sheet && (
        <>
          <LabelledItems
            label={t('data.sheet')}
            items={[optionalCheckText(words, `${conversation}.title`) ?? sheet.conversation]}
          />
          <LabelledItems label={t('data.ask')} items={sheet.ask.map(ask)} />
          <LabelledItems label={t('data.words')} items={sheet.words === '' ? [] : [sheet.words]} />
        </>
      )}
    </>
  );
}
