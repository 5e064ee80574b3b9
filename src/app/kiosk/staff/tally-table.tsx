import { t } from '../../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Heading2, Text } from '../../ui/text.tsx';
import type { ScreenMemory } from '../state/screen-memory.ts';
import { LEAST_SHOWN, shownCounts } from '../state/tally.ts';

interface TallyTableProps {
  readonly memory: ScreenMemory;
  readonly canPrint: boolean;
}

/** What was looked for and not found, to be copied by hand: there is no file and no other way out. */
export function TallyTable({ memory, canPrint }: TallyTableProps) {
  const counts = shownCounts(memory.remembered.value.tally);
  return (
    <>
      <Heading2>{t('staff.tally.title')}</Heading2>
      <Text>{t('staff.tally.text', { least: LEAST_SHOWN })}</Text>
      <table class="utrecht-table staff-tally">
        <thead>
          <tr>
            <th scope="col">{t('staff.tally.kind')}</th>
            <th scope="col">{t('staff.tally.area')}</th>
            <th scope="col">{t('staff.tally.count')}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ group, area, atLeast }) => (
            <tr key={`${group} ${area}`}>
              <th scope="row">{t(`needs.group.${group}`)}</th>
              <td>{t('staff.tally.areaOf', { area })}</td>
              <td>{t('staff.tally.atLeast', { count: atLeast })}</td>
            </tr>
          ))}
          <tr>
            <th scope="row" colSpan={2}>
              {counts.length > 0 ? t('staff.tally.others') : t('staff.tally.all')}
            </th>
            <td>{t('staff.tally.fewer', { least: LEAST_SHOWN })}</td>
          </tr>
        </tbody>
      </table>
      <div class="actions no-print">
        {canPrint && <Button onClick={() => print()}>{t('staff.tally.print')}</Button>}
        <Button onClick={memory.clearTally}>{t('staff.tally.clear')}</Button>
      </div>
    </>
  );
}
