import { formatDate, t } from '../../i18n/index.ts';
import type { Run } from '../../storage/index.ts';
import { optionalCheckText } from '../check/check-texts.ts';
import { wordsOf } from '../check/check-words.ts';
import { isReadable, useRuns } from '../check/runs.ts';
import { DeleteButton } from '../ui/delete-button.tsx';
import { StoredFact } from '../ui/labelled-items.tsx';
import { LinkTo } from '../ui/page-link.tsx';
import { Heading2, SmallHeading, Text } from '../ui/text.tsx';
import { StoredAnswers } from './stored-answers.tsx';

const HEADING = 'stored-runs';

/** The kept runs of checks, each with all that is kept of it and its own delete button. */
export function StoredRuns() {
  const runs = useRuns().kept();
  if (runs.length === 0) return null;
  return (
    <>
      <Heading2 id={HEADING}>{t('pages.data.runs')}</Heading2>
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
      <Text>
        {[t(`pages.data.by.${run.person}`), ...when(run), t('pages.data.version', { version: run.version })].join('. ')}
        .
      </Text>
      <Choices run={run} />
      <StoredAnswers run={run} />
      {isReadable(run) ? (
        <LinkTo route={{ page: 'result', run: run.id }}>{t('pages.data.show')}</LinkTo>
      ) : (
        <Text>{t('pages.data.oldVersion')}</Text>
      )}
      <DeleteButton heading={HEADING} onDelete={() => runs.remove(run.id)}>
        {t('pages.data.delete')}
      </DeleteButton>
    </li>
  );
}

/** The days of a run; one that was begun and finished on the same day says so once. */
function when({ startedOn, finishedOn }: Run): readonly string[] {
  return [
    ...(startedOn === finishedOn ? [] : [t('pages.data.begun', { date: formatDate(startedOn) })]),
    finishedOn ? t('pages.data.finished', { date: formatDate(finishedOn) }) : t('pages.data.busy'),
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
      <StoredFact label={t('pages.data.at')} items={at === null ? [] : [question(at)]} />
      <StoredFact label={t('pages.data.talk')} items={talk.map(question)} />
      <StoredFact label={t('pages.data.goals')} items={goals.map(goal)} />
      {sheet && (
        <>
          <StoredFact
            label={t('pages.data.sheet')}
            items={[optionalCheckText(words, `${conversation}.title`) ?? sheet.conversation]}
          />
          <StoredFact label={t('pages.data.ask')} items={sheet.ask.map(ask)} />
          <StoredFact label={t('pages.data.words')} items={sheet.words === '' ? [] : [sheet.words]} />
        </>
      )}
    </>
  );
}
