import { t } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';

export function BackLink() {
  const { router } = useModel();
  return (
    <button type="button" class="link-to nl-link back-link" onClick={router.back}>
      <span aria-hidden="true">‹ </span>
      {t('ui.back')}
    </button>
  );
}
