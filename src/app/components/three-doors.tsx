import { t } from '../../i18n/index.ts';
import { LinkTo } from './link-to.tsx';
import { Heading2 } from './text.tsx';

/** Where every result ends: call someone, find something, or leave it for later. */
export function ThreeDoors({ run }: { readonly run: string }) {
  const doors = [
    { page: 'call', title: t('check.result.doorCall'), text: t('check.result.doorCallText') },
    { page: 'matches', title: t('check.result.doorFind'), text: t('check.result.doorFindText') },
    { page: 'later', title: t('check.result.doorLater'), text: t('check.result.doorLaterText') },
  ] as const;
  return (
    <>
      <Heading2>{t('check.result.doors')}</Heading2>
      <ul class="cards cards--doors">
        {doors.map(({ page, title, text }) => (
          <li key={page}>
            <LinkTo route={{ page, run }} class="card card--door">
              <strong class="card__title">{title}</strong>
              <span>{text}</span>
            </LinkTo>
          </li>
        ))}
      </ul>
    </>
  );
}
