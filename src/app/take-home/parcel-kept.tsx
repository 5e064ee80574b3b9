import { t } from '../../i18n/index.ts';
import { isSameRun, type OpenedParcel } from '../../take-home/index.ts';
import { checkText } from '../check/check-texts.ts';
import { useRuns } from '../check/runs.ts';
import { KeepChoice } from '../consent/consent-question.tsx';
import { LinkTo } from '../ui/page-link.tsx';
import { StepHeading } from '../ui/step-heading.tsx';

/** Says that it is here now, whether it is kept, and where to go on. */
export function ParcelKept({ parcel }: { readonly parcel: OpenedParcel }) {
  const runs = useRuns()
    .readable()
    .filter((run) => run.finishedOn !== null && parcel.runs.some((each) => isSameRun(each, run)));
  return (
    <>
      <StepHeading level={2}>{t('take-home.received.kept')}</StepHeading>
      <KeepChoice />
      <ul class="plain-list">
        {parcel.entries.length > 0 && (
          <li>
            <LinkTo route={{ page: 'list' }}>{t('take-home.received.toList')}</LinkTo>
          </li>
        )}
        {runs.map(({ id, check }) => (
          <li key={id}>
            <LinkTo route={{ page: 'result', run: id }}>
              {t('take-home.received.toAnswers', { title: checkText(check, 'title') })}
            </LinkTo>
          </li>
        ))}
        <li>
          <LinkTo route={{ page: 'start' }}>{t('check.later.home')}</LinkTo>
        </li>
      </ul>
    </>
  );
}
