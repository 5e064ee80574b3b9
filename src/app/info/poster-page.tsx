import { t, tList } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';
import { AppName } from '../ui/app-name.tsx';
import { BackLink } from '../ui/back-link.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { QrPicture } from '../ui/qr-picture.tsx';
import { Text } from '../ui/text.tsx';
import './poster.css';

/** Read by a phone from about a metre: ten times its size is the usual rule. */
const CODE_MM = 105;

const ONLY_HERE = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/;

/** "Op uw eigen telefoon": a poster for the wall, with the address of this deployment. The same for everyone. */
export function PosterPage() {
  const { address, ways } = useModel();
  if (ONLY_HERE.test(address)) return <NoPoster />;
  return (
    <>
      <BackLink />
      <PageHeading>{t('pages.poster.title')}</PageHeading>
      <Text>{t('pages.poster.lead')}</Text>
      {ways.print && (
        <div class="actions">
          <Button kind="primary" wide onClick={() => print()}>
            {t('pages.poster.print')}
          </Button>
        </div>
      )}
      <article class="paper poster">
        <div class="poster__name">
          <AppName />
        </div>
        <h2>{t('pages.poster.heading')}</h2>
        <p>{t('pages.poster.sub')}</p>
        <QrPicture text={address} label={t('pages.poster.code', { address })} size={CODE_MM} />
        <ol class="poster__lines">
          {tList('pages.poster.lines').map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <p>
          {t('pages.poster.type')} <strong class="poster__address">{address.replace(/^https:\/\/|\/$/g, '')}</strong>
        </p>
      </article>
    </>
  );
}

function NoPoster() {
  return (
    <>
      <BackLink />
      <PageHeading>{t('pages.poster.title')}</PageHeading>
      <Notice tone="warning">
        <Text>{t('pages.poster.here')}</Text>
      </Notice>
    </>
  );
}
