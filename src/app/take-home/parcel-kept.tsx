import { t } from '../../i18n/index.ts';
import { isSameRun, type OpenedParcel } from '../../take-home/index.ts';
import { checkText } from '../check/check-texts.ts';
import { useRuns } from '../check/runs.ts';
import { ConsentQuestion } from '../consent/consent-question.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { StepHeading } from '../ui/step-heading.tsx';

/** Says that it is here now, whether it is kept, and where to go on. */
export function SavedNotice({ parcel }: { readonly parcel: OpenedParcel }) {
  const runs = useRuns()
    .readable()
    .filter((run) => run.finishedOn !== null && parcel.runs.some((each) => isSameRun(each, run)));
  return (
    <>
      <StepHeading level={2}>{t('take-home.received.kept')}</StepHeading>
      <ConsentQuestion />
      <ul class="plain-list">
        {parcel.entries.length > 0 && (
          <li>
            <PageLink route={{ page: 'list' }}>{t('take-home.received.toList')}</PageLink>
          </li>
        )}
        {runs.map(({ id, check }) => (
          <li key={id}>
            <PageLink route={{ page: 'result', run: id }}>
              {t('take-home.received.toAnswers', { title: checkText(check, 'title') })}
            </PageLink>
          </li>
        ))}
        <li>
          <PageLink route={{ page: 'start' }}>{t('outcome.later.home')}</PageLink>
        </li>
      </ul>
    </>
  );
}
