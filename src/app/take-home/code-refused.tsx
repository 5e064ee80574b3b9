import { formatDate, t } from '../../i18n/index.ts';
import type { IsoDate } from '../../shared/iso-date.ts';
import { Notice } from '../ui/notice.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { Heading2, Text } from '../ui/text.tsx';

interface CodeRefusedProps {
  readonly why: 'damaged' | 'too-large' | 'newer' | 'expired' | 'no-lock' | 'nothing';
  readonly until?: IsoDate | undefined;
}

/** Says why nothing of a code can be kept, and that nothing was. */
export function CodeRefused({ why, until }: CodeRefusedProps) {
  return (
    <>
      <Notice tone="warning" live>
        <Heading2>{t('take-home.received.refused')}</Heading2>
        <Text>{t(`take-home.received.why.${why}`, { date: until ? formatDate(until) : '' })}</Text>
        <Text>{t('take-home.received.unchanged')}</Text>
      </Notice>
      <PageLink route={{ page: 'start' }}>{t('outcome.later.home')}</PageLink>
    </>
  );
}
