import { t } from '../../../i18n/index.ts';
import { useModel } from '../../core/model.ts';
import { offlineState } from '../../pwa/register.ts';
import { Button } from '../../ui/button.tsx';
import { Heading2, Text } from '../../ui/text.tsx';
import { useKiosk } from '../state/kiosk.ts';
import { pxPerMmText } from '../state/px-per-mm-text.ts';
import { CatalogueDates } from './catalogue-dates.tsx';
import { OfferedLanguages } from './offered-languages.tsx';
import { ScreenHeading } from './screen-heading.tsx';
import { TallyTable } from './tally-table.tsx';

/** How the screen is doing, what can be set on it, and the way back. */
export function StaffScreen({ onMeasure }: { readonly onMeasure: () => void }) {
  const { deployment, memory, context, view, end } = useKiosk();
  const { router } = useModel();
  const measured = memory.remembered.value.pxPerMm;
  // A page of the app like any other, so it stands in a session.
  const showPoster = () => {
    view.value = 'session';
    router.go({ page: 'poster' });
  };
  return (
    <>
      <ScreenHeading>{t('staff.title')}</ScreenHeading>
      <Text lead>{t('staff.lead')}</Text>
      <Heading2>{t('staff.state')}</Heading2>
      <dl class="staff-facts">
        <dt>{t('staff.version')}</dt>
        <dd>{__APP_VERSION__}</dd>
        <dt>{t('staff.offline')}</dt>
        <dd>{t(`staff.offlineState.${offlineState.value}`)}</dd>
        <CatalogueDates context={context.value} />
      </dl>
      <Heading2>{t('staff.size')}</Heading2>
      <Text>
        {measured === null
          ? t('staff.sizeGiven', { number: pxPerMmText(deployment.pxPerMm) })
          : t('staff.sizeMeasured', { number: pxPerMmText(measured) })}
      </Text>
      <Button onClick={onMeasure}>{t('staff.measure')}</Button>
      <Heading2>{t('staff.poster.title')}</Heading2>
      <Text>{t('staff.poster.text')}</Text>
      <Button onClick={showPoster}>{t('staff.poster.show')}</Button>
      <OfferedLanguages deployment={deployment} memory={memory} />
      {deployment.tally && context.value && <TallyTable memory={memory} canPrint={deployment.print} />}
      <div class="actions no-print">
        <Button kind="primary" wide onClick={end}>
          {t('staff.leave')}
        </Button>
      </div>
    </>
  );
}
