import { t } from '../../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Table } from '../../ui/lists/table.tsx';
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
  const shown = counts.map(({ group, area, atLeast }) => ({
    key: `${group} ${area}`,
    head: t(`needs.group.${group}`),
    cells: [t('staff.tally.areaOf', { area }), t('staff.tally.atLeast', { count: atLeast })],
  }));
  const others = {
    key: 'others',
    head: counts.length > 0 ? t('staff.tally.others') : t('staff.tally.all'),
    headSpan: 2,
    cells: [t('staff.tally.fewer', { least: LEAST_SHOWN })],
  };
  return (
    <>
      <Heading2>{t('staff.tally.title')}</Heading2>
      <Text>{t('staff.tally.text', { least: LEAST_SHOWN })}</Text>
      <Table
        class="utrecht-table staff-tally"
        heads={[t('staff.tally.kind'), t('staff.tally.area'), t('staff.tally.count')]}
        rows={[...shown, others]}
      />
      <div class="actions no-print">
        {canPrint && <Button onClick={() => print()}>{t('staff.tally.print')}</Button>}
        <Button onClick={memory.clearTally}>{t('staff.tally.clear')}</Button>
      </div>
    </>
  );
}
