import { t, tList } from '../../i18n/index.ts';
import { fromDevice, requests } from '../pwa/request-log.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Heading2, SmallHeading, Text } from '../ui/text.tsx';

/** What the app itself puts into a request: the path of a file, in bytes. */
const pathOf = (url: string): string => {
  const { pathname, search } = new URL(url);
  return pathname + search;
};

/** Every question to the network since the page was opened, and what cannot be known here. */
export function RequestsSeen() {
  const seen = requests.value;
  const elsewhere = seen.filter(({ url }) => new URL(url).origin !== location.origin);
  const bytes = seen.reduce((sum, { url }) => sum + new Blob([pathOf(url)]).size, 0);
  return (
    <section>
      <Heading2>{t('info.verify.requests.title')}</Heading2>
      <Text>{t('info.verify.requests.text')}</Text>
      <ul class="plain-list">
        <li>
          <strong>{t('info.verify.requests.count', { count: seen.length })}</strong>
        </li>
        <li>{t('info.verify.requests.elsewhere', { count: elsewhere.length, host: location.host })}</li>
        <li>{t('info.verify.requests.bytes', { bytes })}</li>
        <li>{t('info.verify.requests.fromDevice', { count: fromDevice.value })}</li>
      </ul>
      {seen.length > 0 && (
        <Disclosure title={t('info.verify.requests.list')}>
          <ol class="plain-list request-list" translate={false}>
            {seen.map(({ url, by, at }) => (
              <li key={`${by} ${at} ${url}`}>
                <code>{new URL(url).origin === location.origin ? pathOf(url) : url}</code>{' '}
                <small>{t(`info.verify.requests.${by}`)}</small>
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
      <SmallHeading level={3}>{t('info.verify.unseen.title')}</SmallHeading>
      <ul class="plain-list">
        {tList('info.verify.unseen.items').map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
