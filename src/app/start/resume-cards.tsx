import { formatDate, t } from '../../i18n/index.ts';
import type { Run } from '../../storage/index.ts';
import { checkText } from '../check/check-texts.ts';
import { useRuns } from '../check/runs.ts';
import type { Route } from '../core/routes.ts';
import { PageLink } from '../ui/page-link.tsx';

/** The question that someone had come to, or the introduction when it was still the first. */
const whereLeft = ({ id, at, check }: Run): Route =>
  at ? { page: 'question', run: id, question: at } : { page: 'intro', check };

/** Where someone left off, and the last outcome: only when there is something to come back to. */
export function ResumeCards() {
  const runs = useRuns();
  const busy = runs.unfinished();
  const done = runs.finished();
  if (!busy && !done) return null;
  return (
    <ul class="cards" translate={false}>
      {busy && (
        <li>
          <PageLink route={whereLeft(busy)} class="card card--door card--accent">
            <strong class="card__title">{t('start.resumeTitle')}</strong>
            <span>{t('start.resume', { title: checkText(busy.check, 'title') })}</span>
          </PageLink>
        </li>
      )}
      {done?.finishedOn && (
        <li>
          <PageLink route={{ page: 'result', run: done.id }} class="card card--door">
            <strong class="card__title">{t('start.resultTitle')}</strong>
            <span>{t('start.result', { title: checkText(done.check, 'title') })}</span>
            <small>{t('start.on', { date: formatDate(done.finishedOn) })}</small>
          </PageLink>
        </li>
      )}
    </ul>
  );
}
