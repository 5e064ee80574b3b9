import { t } from '../../i18n/index.ts';
import { PageLink } from '../ui/page-link.tsx';
import type { CHECK_CARDS } from './check-cards.ts';
import { checkText } from './check-texts.ts';

/** Doors to checks, in a list: what each is about and how long it takes. */
export function CheckCardList({ cards }: { readonly cards: typeof CHECK_CARDS }) {
  return (
    <>
      {cards.map(({ id: check, minutes }) => (
        <li key={check}>
          <PageLink route={{ page: 'intro', check }} class="card card--door">
            <strong class="card__title">{checkText(check, 'title')}</strong>
            <span>{checkText(check, 'summary')}</span>
            <small>{t('start.minutes', { count: minutes })}</small>
          </PageLink>
        </li>
      ))}
    </>
  );
}
