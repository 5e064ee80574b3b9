import { formatDate, t } from '../../i18n/index.ts';
import type { Run } from '../../storage/index.ts';
import { optionalCheckText } from '../check-texts.ts';
import { useModel } from '../state/model.ts';
import { isReadable } from '../state/runs.ts';
import { Button } from './button.tsx';
import { LinkTo } from './link-to.tsx';
import { Heading2, SmallHeading, Text } from './text.tsx';

/** The kept runs of checks, each with its own delete button. */
export function StoredRuns({ runs }: { readonly runs: readonly Run[] }) {
  return (
    <>
      <Heading2>{t('pages.data.runs')}</Heading2>
      <ul class="cards">
        {runs.map((run) => (
          <StoredRun key={run.id} run={run} />
        ))}
      </ul>
    </>
  );
}

function StoredRun({ run }: { readonly run: Run }) {
  const { runs } = useModel();
  const count = Object.values(run.answers).filter((answer) => answer !== null).length;
  return (
    <li class="card">
      <SmallHeading level={3}>{optionalCheckText(run.check, 'title') ?? run.check}</SmallHeading>
      <Text>
        {run.finishedOn ? t('pages.data.finished', { date: formatDate(run.finishedOn) }) : t('pages.data.busy')}.{' '}
        {t('pages.data.answers', { count })}.
      </Text>
      {isReadable(run) ? (
        <LinkTo route={{ page: 'result', run: run.id }}>{t('pages.data.show')}</LinkTo>
      ) : (
        <Text>{t('pages.data.oldVersion')}</Text>
      )}
      <Button onClick={() => runs.remove(run.id)}>{t('pages.data.delete')}</Button>
    </li>
  );
}
