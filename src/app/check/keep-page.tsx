import { t } from '../../i18n/index.ts';
import { DeletedAfterAWeek } from '../consent/backup-advice.tsx';
import { requestPersistence } from '../consent/persistent-storage.ts';
import { useModel } from '../core/model.ts';
import { Button } from '../ui/button.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { Text } from '../ui/text.tsx';
import { openRun } from './run-flow.ts';
import { runsOf } from './runs.ts';

/** Asked once, before the first question: nothing is kept without a yes. */
export function KeepPage({ check }: { readonly check: string }) {
  const model = useModel();
  const choose = (isAllowed: boolean) => {
    void model.stored.setConsent(isAllowed);
    if (isAllowed) void requestPersistence();
    openRun(model, runsOf(model).unfinished(check) ?? runsOf(model).begin(check), { replace: true });
  };
  return (
    <>
      <PageHeading>{t('check.keep.title')}</PageHeading>
      <Text>{t('check.keep.text')}</Text>
      <Text>{t('check.keep.shared')}</Text>
      <DeletedAfterAWeek />
      <div class="actions">
        <Button wide onClick={() => choose(true)}>
          {t('check.keep.yes')}
        </Button>
        <Button wide onClick={() => choose(false)}>
          {t('check.keep.no')}
        </Button>
      </div>
    </>
  );
}
