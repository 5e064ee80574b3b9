import { t } from '../../i18n/index.ts';
import { BackLink } from '../components/back-link.tsx';
import { Button } from '../components/button.tsx';
import { DeletedAfterAWeek } from '../components/may-be-lost.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Text } from '../components/text.tsx';
import { askToLast } from '../state/lasting.ts';
import { useModel } from '../state/model.ts';
import { openRun } from '../state/open-run.ts';

/** Asked once, before the first question: nothing is kept without a yes. */
export function KeepPage({ check }: { readonly check: string }) {
  const model = useModel();
  const choose = (yes: boolean) => {
    void model.stored.chooseToKeep(yes);
    if (yes) void askToLast();
    openRun(model, model.runs.unfinished(check) ?? model.runs.begin(check), { replace: true });
  };
  return (
    <>
      <BackLink />
      <PageHeading>{t('check.keep.title')}</PageHeading>
      <Text>{t('check.keep.text')}</Text>
      <Text>{t('check.keep.shared')}</Text>
      <DeletedAfterAWeek />
      <div class="actions">
        <Button kind="primary" wide onClick={() => choose(true)}>
          {t('check.keep.yes')}
        </Button>
        <Button wide onClick={() => choose(false)}>
          {t('check.keep.no')}
        </Button>
      </div>
    </>
  );
}
