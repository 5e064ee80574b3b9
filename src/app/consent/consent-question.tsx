import { t } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';
import { focusAfterDraw } from '../platform/focus.ts';
import { Button } from '../ui/button.tsx';
import { DeletedAfterAWeek } from './backup-advice.tsx';
import { requestPersistence } from './persistent-storage.ts';

/** Says whether things are kept on this device; asks when that was not decided yet, and lets a "no" become a "yes". Nothing where it cannot be done. */
export function ConsentQuestion({ question = t('check.keep.title') }: { readonly question?: string }) {
  const { stored, router, capabilities } = useModel();
  const keep = stored.consent.value;
  const choose = (isAllowed: boolean) => () => {
    void stored.setConsent(isAllowed);
    if (isAllowed) void requestPersistence();
    focusAfterDraw('is-kept');
  };
  if (!capabilities.canStore) return null;
  if (keep === 'undecided') {
    return (
      <fieldset class="card">
        <legend>{question}</legend>
        <DeletedAfterAWeek />
        <div class="actions">
          <Button onClick={choose(true)}>{t('check.keep.yes')}</Button>
          <Button onClick={choose(false)}>{t('check.keep.no')}</Button>
        </div>
      </fieldset>
    );
  }
  return (
    <>
      <p class="nl-paragraph" id="is-kept" tabIndex={-1}>
        {stored.isKept.value ? t('check.keep.isKept') : t('check.keep.notKept')}
      </p>
      {keep === 'no' && stored.trouble.value === null && (
        <div class="actions">
          <Button onClick={choose(true)}>{t('check.keep.keepNow')}</Button>
        </div>
      )}
      {stored.trouble.value !== null && stored.wouldLose.value && router.route.value.page !== 'backup' && (
        <div class="actions">
          <Button onClick={() => router.go({ page: 'backup' })}>{t('consent.backup')}</Button>
        </div>
      )}
    </>
  );
}
