import { t } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';
import { Pictogram } from './pictogram.tsx';

/** Back to the page before; in the line at the top of every page that has one. */
export function BackLink() {
  const { router } = useModel();
  return (
    <button type="button" class="link-to back-link" onClick={() => router.back()}>
      <Pictogram name="back" />
      <span>{t('ui.back')}</span>
    </button>
  );
}
