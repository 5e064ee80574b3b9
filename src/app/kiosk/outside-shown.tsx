import { t } from '../../i18n/index.ts';
import { Disclosure } from '../components/disclosure.tsx';
import type { OutsideProps } from '../components/outside-anchor.tsx';
import { QrPicture } from '../components/qr-picture.tsx';
import { Text } from '../components/text.tsx';

/** An address outside the app, to read and to take along on one's own phone: from this screen nobody leaves the app. */
export function OutsideShown({ href, isMain = false, children }: OutsideProps) {
  const shown = href.replace(/^[a-z]+:(\/\/)?/, '');
  return (
    <div class="outside">
      <span class={isMain ? 'outside__text outside__text--main' : 'outside__text'}>{children}</span>
      <Disclosure title={t('kiosk.outside.code')}>
        <Text>{t('kiosk.outside.scan')}</Text>
        <QrPicture text={href} label={t('kiosk.outside.picture', { text: shown })} />
        <p class="outside__address" translate={false}>
          {shown}
        </p>
      </Disclosure>
    </div>
  );
}
