import { t } from '../../i18n/index.ts';
import { CheckCardList } from '../check/check-card-list.tsx';
import { CHECK_CARDS } from '../check/check-cards.ts';
import { useModel } from '../core/model.ts';
import { offlineState } from '../pwa/register.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { Heading2, Text } from '../ui/text.tsx';
import { ResumeCards } from './resume-cards.tsx';

const TOOLS = [
  { page: 'moments', needs: 'canStore', title: 'start.moments', text: 'start.momentsText' },
  { page: 'plan', needs: 'canWrite', title: 'start.plan', text: 'start.planText' },
] as const;

export function StartPage() {
  const { capabilities } = useModel();
  return (
    <>
      <PageHeading>{t('start.title')}</PageHeading>
      <Text lead>{t('start.lead')}</Text>
      <ResumeCards />
      <Heading2>{t('start.checks')}</Heading2>
      <ul class="cards cards--doors">
        <CheckCardList cards={CHECK_CARDS.filter(({ start }) => start !== null)} />
        <li>
          <PageLink route={{ page: 'find' }} class="card card--door">
            <strong class="card__title">{t('start.find')}</strong>
            <span>{t('start.findText')}</span>
          </PageLink>
        </li>
      </ul>
      <Disclosure title={t('start.more')}>
        <ul class="cards">
          <CheckCardList cards={CHECK_CARDS.filter(({ start }) => start === null)} />
        </ul>
      </Disclosure>
      <Tools />
      <Text>{capabilities.canStore ? t('start.promise') : t('start.unkept')}</Text>
      <Text>{t('start.noJudgement')}</Text>
      <p class="offline-state" role="status">
        {offlineState.value === 'ready' && t('start.offline')}
        {/* On a screen for everyone it is for who looks after it, on their page. */}
        {offlineState.value === 'failed' && capabilities.canStore && t('start.onlineOnly')}
      </p>
    </>
  );
}

/** What else there is, as far as it can be used here. */
function Tools() {
  const { capabilities } = useModel();
  const usable = TOOLS.filter(({ needs }) => capabilities[needs]);
  if (usable.length === 0) return null;
  return (
    <>
      <Heading2>{t('start.tools')}</Heading2>
      <ul class="cards">
        {usable.map(({ page, title, text }) => (
          <li key={page}>
            <PageLink route={{ page }} class="card card--door">
              <strong class="card__title">{t(title)}</strong>
              <span>{t(text)}</span>
            </PageLink>
          </li>
        ))}
        <TogetherDoor />
      </ul>
    </>
  );
}

/** On a shared screen its first page asks this already. */
function TogetherDoor() {
  const { router, together } = useModel();
  const open = () => {
    together.start();
    router.go({ page: 'start' });
  };
  return (
    <li>
      <button type="button" class="link-to card card--door" onClick={open}>
        <strong class="card__title">{t('start.together')}</strong>
        <span>{t('start.togetherText')}</span>
      </button>
    </li>
  );
}
