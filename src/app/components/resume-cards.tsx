import { formatDate, t } from '../../i18n/index.ts';
import { checkText } from '../check-texts.ts';
import { useModel } from '../state/model.ts';
import { LinkTo } from './link-to.tsx';

/** Where someone left off, and the last outcome: only when there is something to come back to. */
export function ResumeCards() {
  const { runs } = useModel();
  const busy = runs.unfinished();
  const done = runs.finished();
  if (!busy && !done) return null;
  return (
    <ul class="cards">
      {busy && (
        <li>
          <LinkTo route={{ page: 'intro', check: busy.check }} class="card card--door card--accent">
            <strong class="card__title">{t('common.start.resumeTitle')}</strong>
            <span>{t('common.start.resume', { title: checkText(busy.check, 'title') })}</span>
          </LinkTo>
        </li>
      )}
      {done?.finishedOn && (
        <li>
          <LinkTo route={{ page: 'result', run: done.id }} class="card card--door">
            <strong class="card__title">{t('common.start.resultTitle')}</strong>
            <span>{t('common.start.result', { title: checkText(done.check, 'title') })}</span>
            <small>{t('common.start.on', { date: formatDate(done.finishedOn) })}</small>
          </LinkTo>
        </li>
      )}
    </ul>
  );
}
