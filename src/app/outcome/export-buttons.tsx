import { t } from '../../i18n/index.ts';
import type { Run } from '../../storage/index.ts';
import { Button } from '../ui/button.tsx';
import { Text } from '../ui/text.tsx';
import { exportRun } from './export-run.ts';

/** A filled-in check as a file: to read, or for the system of a care provider. */
export function ExportButtons({ run }: { readonly run: Run }) {
  return (
    <>
      <Text>{t('backup.export.lead')}</Text>
      <div class="actions">
        <Button onClick={() => exportRun(run, 'text', new Date())}>{t('backup.export.asText')}</Button>
        <Button onClick={() => exportRun(run, 'fhir', new Date())}>{t('backup.export.asFhir')}</Button>
      </div>
      <Text>{t('backup.export.limits')}</Text>
    </>
  );
}
