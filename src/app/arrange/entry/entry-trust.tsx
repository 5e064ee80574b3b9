import { formatDate, t } from '../../../i18n/index.ts';
import type { Entry } from '../../../resources/index.ts';
import { useModel } from '../../core/model.ts';
import { ExternalLink, hostOf } from '../../ui/external-link.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { Heading2, SmallHeading, Text } from '../../ui/text.tsx';

interface EntryTrustProps {
  readonly entry: Entry;
  /** Month in which the facts were collected, YYYY-MM. */
  readonly collected: string;
}

/** Where the facts come from and who checked them. */
export function EntryTrust({ entry, collected }: EntryTrustProps) {
  const { checkedOn, checkedBy, sources } = entry;
  return (
    <>
      <Heading2 sign="checked">{t('entry.trust')}</Heading2>
      <Text>
        {t('entry.collected', { date: formatDate(collected) })}{' '}
        {checkedOn && checkedBy
          ? t('entry.checkedBy', { date: formatDate(checkedOn), by: checkedBy })
          : t('entry.notChecked')}
      </Text>
      {sources.length > 0 && (
        <>
          <SmallHeading level={3} sign="search">
            {t('entry.sources')}
          </SmallHeading>
          <ul class="plain-list">
            {sources.map(({ url, date }) => (
              <li key={url}>
                <ExternalLink href={url}>
                  {date
                    ? t('entry.sourceDated', { host: hostOf(url), date: formatDate(date) })
                    : t('entry.source', { host: hostOf(url) })}
                </ExternalLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {useModel().capabilities.canShare && (
        <p class="nl-paragraph no-print">
          <PageLink route={{ page: 'slip', entry: entry.id }}>{t('list.slip.open')}</PageLink>
        </p>
      )}
    </>
  );
}
