import { t, tList } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';
import { isOnlyHere } from '../platform/own-address.ts';
import { AppName } from '../ui/app-name.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { Paper } from '../ui/paper.tsx';
import { QrPicture } from '../ui/qr-picture.tsx';
import { Text } from '../ui/text.tsx';

/** Read by a phone from about a metre: ten times its size is the usual rule. */
const CODE_MM = 105;

/** "Op uw eigen telefoon": a poster for the wall, with the address of this deployment. The same for everyone. */
export function PosterPage() {
  const { appUrl, capabilities } = useModel();
  if (isOnlyHere(appUrl)) return <NoPoster />;
  return (
    <>
      <PageHeading>{t('info.poster.title')}</PageHeading>
      <Text>{t('info.poster.lead')}</Text>
      {capabilities.canPrint && (
        <div class="actions">
          <Button kind="primary" wide onClick={() => print()}>
            {t('info.poster.print')}
          </Button>
        </div>
      )}
      <Paper kind="poster">
        <div class="poster__name">
          <AppName />
        </div>
        <h2>{t('info.poster.heading')}</h2>
        <p>{t('info.poster.sub')}</p>
        <QrPicture text={appUrl} label={t('info.poster.code', { address: appUrl })} size={CODE_MM} />
        <ol class="poster__lines">
          {tList('info.poster.lines').map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <p>
          {t('info.poster.type')} <strong class="poster__address">{appUrl.replace(/^https:\/\/|\/$/g, '')}</strong>
        </p>
      </Paper>
    </>
  );
}

function NoPoster() {
  return (
    <>
      <PageHeading>{t('info.poster.title')}</PageHeading>
      <Notice tone="warning">
        <Text>{t('info.poster.here')}</Text>
      </Notice>
    </>
  );
}
