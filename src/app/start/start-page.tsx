import { t } from '../../i18n/index.ts';
import { CHECK_CARDS } from '../check/check-cards.ts';
import { checkText } from '../check/check-texts.ts';
import { useModel } from '../core/model.ts';
import { offlineState } from '../pwa/register.ts';
import { Door } from '../ui/door.tsx';
import { OfferedBy } from '../ui/offered-by.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { LanguageRow } from './language-row.tsx';
import { FIRST_CHECK, MoreWays } from './more-ways.tsx';
import { ResumeCards } from './resume-cards.tsx';
import { WipedNotice } from './wiped-notice.tsx';

/** Three doors that are in sight at once: search, look how it goes, speak with someone. The rest in rows below. */
export function StartPage() {
  const { capabilities } = useModel();
  return (
    <>
      <PageHeading>{t('start.title')}</PageHeading>
      <WipedNotice />
      <Doors />
      <p class="note">
        <Pictogram name="checked" />
        <span>{capabilities.canStore ? t('start.promise') : t('start.unkept')}</span>
      </p>
      {capabilities.isPrivate && <LanguageRow />}
      <ResumeCards />
      <MoreWays />
      <OfferedBy />
      <p class="offline-state" role="status">
        {offlineState.value === 'ready' && t('start.offline')}
        {/* On a screen for everyone it is for who looks after it, on their page. */}
        {offlineState.value === 'failed' && capabilities.canStore && t('start.onlineOnly')}
      </p>
    </>
  );
}

function Doors() {
  const { router } = useModel();
  const first = CHECK_CARDS.find(({ id }) => id === FIRST_CHECK);
  return (
    <div class="stack doors">
      <Door sign="search" title={t('start.find')} onClick={() => router.go({ page: 'find' })}>
        {t('start.findText')}
      </Door>
      {first && (
        <Door
          sign="family"
          title={checkText(first.id, 'title')}
          onClick={() => router.go({ page: 'intro', check: first.id })}
        >
          {t('start.checkText')} {t('start.minutes', { count: first.minutes })}.
        </Door>
      )}
      <Door sign="phone" title={t('start.call')} isWarm onClick={() => router.go({ page: 'help' })}>
        {t('start.callText')}
      </Door>
    </div>
  );
}
