import { useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';
import { focusAfterDraw } from '../platform/focus.ts';
import { noteWiped } from '../platform/wiped.ts';
import { Confirm } from '../ui/confirm.tsx';
import { Notice } from '../ui/notice.tsx';
import { Heading2, Text } from '../ui/text.tsx';

/** "Wis alles": asks once more, deletes the database, and starts the app afresh so that memory is empty too. */
export function WipeAll() {
  const { router, stored } = useModel();
  const [hasFailed, setFailed] = useState(false);
  const wipe = async () => {
    const isErased = await stored.erase();
    if (isErased) {
      noteWiped(window);
      return router.restart();
    }
    setFailed(true);
    focusAfterDraw('wipe');
  };
  return (
    <>
      <Heading2 id="wipe">{t('data.wipe')}</Heading2>
      <Text>{t('data.wipeText')}</Text>
      {hasFailed && (
        <Notice tone="warning" live>
          <Text>{t('data.wipeFailed')}</Text>
        </Notice>
      )}
      <Confirm yes={t('data.wipeConfirm')} no={t('data.wipeCancel')} onYes={wipe}>
        {t('data.wipe')}
      </Confirm>
    </>
  );
}
