import { useMemo } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { useBench } from '../bench-context.ts';
import { addRow, writeColumn } from '../entry/row-acts.ts';
import { listStateOf } from '../table/list-state.ts';
import { Button } from '../ui/button.tsx';
import type { Work } from '../work/work.ts';
import { helpNear, unreachedFor, type VillageHelp } from './figures.ts';
import { useShowRows } from './show-rows.ts';
import type { Spot } from './spot-matrix.tsx';

interface SpotChosenProps {
  readonly work: Work;
  readonly spot: Spot;
  readonly villages: readonly VillageHelp[];
}

const count = (number: number): string => (number === 1 ? '1 vermelding' : `${number} vermeldingen`);

/** What there is of one kind in one village, what stands in the list and cannot be reached, and a press for either. */
export function SpotChosen({ work, spot: { village, group }, villages }: SpotChosenProps) {
  const { room } = useBench();
  const show = useShowRows(work);
  const [checked, region] = [work.checked.value, work.region.value];
  const { place } = village;
  const near = useMemo(() => helpNear(checked, region, group, place), [checked, region, group, place]);
  const unreached = useMemo(() => unreachedFor(checked, region, group, [place]), [checked, region, group, place]);
  const without = villages.filter(({ counts }) => counts.get(group) === 0).length;
  const [name, where] = [t(`needs.group.${group}`), place.name];
  const begin = () => {
    const row = addRow(work);
    writeColumn(work, row, 'werkgebied', `WP:${where}`);
    listStateOf(work).openRow(row);
    room.value = 'lijst';
  };
  return (
    <div class="o-card o-card--tint" role="status">
      <h3>
        {name} in {where}: {near.size === 0 ? 'niets' : count(near.size)}
      </h3>
      <p class="o-small">
        {without === 0 ? 'In elk dorp is er iets.' : `Niets in ${without} van de ${villages.length} dorpen.`}
      </p>
      {unreached.size > 0 && (
        <p>
          {count(unreached.size)} {unreached.size === 1 ? 'staat' : 'staan'} wel in de lijst, zonder nummer, site of
          mail.
        </p>
      )}
      <div class="o-row">
        {near.size > 0 && <Button onClick={show(`${name} in ${where}`, near)}>Toon {count(near.size)}</Button>}
        {unreached.size > 0 && (
          <Button onClick={show(`Niet te bereiken: ${name}`, unreached)}>Toon wie niet te bereiken is</Button>
        )}
        {near.size === 0 && (
          <Button icon="plus" onClick={begin}>
            Voeg hulp toe
          </Button>
        )}
      </div>
    </div>
  );
}
