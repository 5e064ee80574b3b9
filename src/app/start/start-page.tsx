import { t } from '../../i18n/index.ts';
import { CheckCards } from '../check/check-card-list.tsx';
import { CHECK_CARDS } from '../check/check-cards.ts';
import { useModel } from '../core/model.ts';
import { offlineState } from '../pwa/register.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { LinkTo } from '../ui/page-link.tsx';
import { Heading2, Text } from '../ui/text.tsx';
import { ResumeCards } from './resume-cards.tsx';

const TOOLS = [
  { page: 'moments', needs: 'keep', title: 'common.start.moments', text: 'common.start.momentsText' },
  { page: 'plan', needs: 'write', title: 'common.start.plan', text: 'common.start.planText' },
] as const;

export function StartPage() {
  const { ways } = useModel();
  return (
    <>
      <div class="hero">
        <svg class="hero__mark" viewBox="0 0 64 64" aria-hidden="true">
          <circle cx="32" cy="32" r="30" />
          <circle cx="32" cy="32" r="21" />
          <circle cx="32" cy="32" r="12" />
        </svg>
        <PageHeading>{t('common.start.title')}</PageHeading>
        <Text lead>{t('common.start.lead')}</Text>
      </div>
      <ResumeCards />
      <Heading2>{t('common.start.checks')}</Heading2>
      <ul class="cards cards--doors">
        <CheckCards cards={CHECK_CARDS.filter(({ start }) => start !== null)} />
        <li>
          <LinkTo route={{ page: 'find' }} class="card card--door">
            <strong class="card__title">{t('common.start.find')}</strong>
            <span>{t('common.start.findText')}</span>
          </LinkTo>
        </li>
      </ul>
      <Disclosure title={t('common.start.more')}>
        <ul class="cards">
          <CheckCards cards={CHECK_CARDS.filter(({ start }) => start === null)} />
        </ul>
      </Disclosure>
      <Tools />
      <Text>{ways.keep ? t('common.start.promise') : t('common.start.unkept')}</Text>
      <Text>{t('common.start.noJudgement')}</Text>
      <p class="offline-state" role="status">
        {offlineState.value === 'ready' && t('common.start.offline')}
        {/* On a screen for everyone it is for who looks after it, on their page. */}
        {offlineState.value === 'failed' && ways.keep && t('common.start.onlineOnly')}
      </p>
    </>
  );
}

/** What else there is, as far as it can be used here. */
function Tools() {
  const { ways } = useModel();
  const usable = TOOLS.filter(({ needs }) => ways[needs]);
  if (usable.length === 0) return null;
  return (
    <>
      <Heading2>{t('common.start.tools')}</Heading2>
      <ul class="cards">
        {usable.map(({ page, title, text }) => (
          <li key={page}>
            <LinkTo route={{ page }} class="card card--door">
              <strong class="card__title">{t(title)}</strong>
              <span>{t(text)}</span>
            </LinkTo>
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
        <strong class="card__title">{t('common.start.together')}</strong>
        <span>{t('common.start.togetherText')}</span>
      </button>
    </li>
  );
}
