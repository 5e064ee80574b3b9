import { t } from '../../i18n/index.ts';
import type { ExternalProps } from '../core/capabilities.ts';
import { QrPicture } from '../ui/qr-picture.tsx';
import { Text } from '../ui/text.tsx';

/** An address outside the app, to read and to take along on one's own phone: from this screen nobody leaves the app. */
export function ExternalCode({ href, isMain = false, readAs, children }: ExternalProps) {
  // In a list there is room for the number alone; the page of the entry has its code.
  if (readAs) {
    return (
      <bdi class="outside__number" translate={false}>
        {readAs}
      </bdi>
    );
  }
  const shown = href.replace(/^[a-z]+:(\/\/)?/, '');
  return (
    <div class="outside">
      <span class={isMain ? 'outside__text outside__text--main' : 'outside__text'}>{children}</span>
      {/* A code that opened behind the bar at the bottom would not be seen. */}
      <details class="disclosure" onToggle={({ currentTarget }) => currentTarget.scrollIntoView({ block: 'nearest' })}>
        <summary>{t('kiosk.outside.code')}</summary>
        <Text>{t('kiosk.outside.scan')}</Text>
        <QrPicture text={href} label={t('kiosk.outside.picture', { text: shown })} />
        <p class="outside__address" translate={false}>
          {shown}
        </p>
      </details>
    </div>
  );
}
