import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { Table } from '../../app/ui/lists/table.tsx';
import { t } from '../../i18n/index.ts';
import type { Entry } from '../../resources/index.ts';
import { GROUPS } from '../../shared/need.ts';
import type { NeedGroup } from '../../shared/need-groups.ts';
import type { Work } from '../work/work.ts';
import { needsWithoutHelp, unreachedFor, type VillageHelp, villageHelp } from './figures.ts';
import { useShowRows } from './show-rows.ts';
import { SpotMap } from './spot-map.tsx';

const isSpot = ({ counts }: VillageHelp, group: NeedGroup): boolean => (counts.get(group) ?? 0) === 0;

interface SpotTableProps {
  readonly villages: readonly VillageHelp[];
  readonly chosen: NeedGroup;
  readonly onChoose: (group: NeedGroup) => void;
}

/** By what help is for: in how many villages there is none, and where. */
const SpotTable = ({ villages, chosen, onChoose }: SpotTableProps) => (
  <Table
    class="o-table"
    heads={['Hulp', 'Dorpen zonder']}
    rows={GROUPS.map((group) => {
      const without = villages.filter((one) => isSpot(one, group)).length;
      const isChosen = group === chosen;
      return {
        key: group,
        class: isChosen ? 'o-table__chosen' : undefined,
        head: (
          <button type="button" class="o-link" aria-pressed={isChosen} onClick={() => onChoose(group)}>
            {t(`needs.group.${group}`)}
          </button>
        ),
        cells: [without === 0 ? 'geen' : `${without} van ${villages.length}`],
      };
    })}
  />
);

interface UnreachedProps {
  readonly work: Work;
  readonly group: NeedGroup;
  readonly spots: readonly VillageHelp[];
}

/** Help that is in the list for these villages, and that nobody can reach. */
function Unreached({ work, group, spots }: UnreachedProps) {
  const show = useShowRows(work);
  const [checked, region] = [work.checked.value, work.region.value];
  const villages = spots.map(({ place }) => place);
  const ids = useMemo(() => unreachedFor(checked, region, group, villages), [checked, region, group]);
  if (ids.size === 0) return null;
  return (
    <p>
      <button type="button" class="o-link" onClick={show(`Niet te bereiken: ${t(`needs.group.${group}`)}`, ids)}>
        {ids.size === 1 ? '1 vermelding staat' : `${ids.size} vermeldingen staan`} wel in de lijst, zonder nummer, site
        of mail.
      </button>
    </p>
  );
}

/** Needs that no entry is the place for, and villages whose people can reach nothing of a kind. */
export function WhiteSpots({ work, national }: { readonly work: Work; readonly national: readonly Entry[] }) {
  const checked = work.checked.value;
  const region = work.region.value;
  const villages = useMemo(() => villageHelp(checked, region), [checked, region]);
  const without = (group: NeedGroup) => villages.filter((one) => isSpot(one, group)).length;
  const worst = [...GROUPS].sort((a, b) => without(b) - without(a))[0] ?? 'respite';
  const picked = useSignal<NeedGroup | undefined>(undefined);
  const chosen = picked.value ?? worst;
  const needs = useMemo(() => needsWithoutHelp(checked.entries, national), [checked, national]);
  const spots = villages.filter((one) => isSpot(one, chosen));
  const choose = (group: NeedGroup) => {
    picked.value = group;
  };
  return (
    <section class="o-card" aria-label="Witte plekken">
      <h2>Witte plekken: waar ontbreekt hulp?</h2>
      <p class="o-small">
        Geteld is hulp uit deze lijst die voor het dorp is, binnen 10 km. Alleen met een nummer, site of mail.
      </p>
      {villages.length > 0 && (
        <div class="o-two">
          <SpotTable villages={villages} chosen={chosen} onChoose={choose} />
          <div>
            <h3>{t(`needs.group.${chosen}`)}</h3>
            <p role="status">
              {spots.length === 0
                ? 'In elk dorp is er iets.'
                : `Niets voor: ${spots.map(({ place }) => place.name).join(', ')}.`}
            </p>
            {spots.length > 0 && <Unreached work={work} group={chosen} spots={spots} />}
            <SpotMap villages={villages} isSpot={(one) => isSpot(one, chosen)} />
          </div>
        </div>
      )}
      <h3>Behoeften zonder eigen plek</h3>
      <p>
        {needs.length === 0
          ? 'Voor elke behoefte is er een plek, hier of landelijk.'
          : `Niets met een 3 voor: ${needs.map((need) => t(`needs.need.${need}`)).join(', ')}.`}
      </p>
    </section>
  );
}
