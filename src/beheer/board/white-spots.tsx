import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import type { Entry } from '../../resources/index.ts';
import { GROUPS } from '../../shared/need.ts';
import type { Work } from '../work/work.ts';
import { helpNear, needsWithoutHelp, type VillageHelp, villageHelp } from './figures.ts';
import { useShowRows } from './show-rows.ts';
import { SpotChosen } from './spot-chosen.tsx';
import { SpotMap } from './spot-map.tsx';
import { type Spot, SpotMatrix } from './spot-matrix.tsx';

const isSpot = ({ village, group }: Spot): boolean => (village.counts.get(group) ?? 0) === 0;

/** Where most villages have nothing, the first of those. */
function worstOf(villages: readonly VillageHelp[]): Spot | undefined {
  const without = GROUPS.map((group) => ({ group, own: villages.filter((village) => isSpot({ village, group })) }));
  const [worst] = without.sort((a, b) => b.own.length - a.own.length);
  const village = worst?.own[0] ?? villages[0];
  return worst && village && { village, group: worst.group };
}

/** The matrix, and beside it what was chosen in it. */
function Spots({ work, villages }: { readonly work: Work; readonly villages: readonly VillageHelp[] }) {
  const picked = useSignal<readonly [place: string, group: Spot['group']] | undefined>(undefined);
  const worst = useMemo(() => worstOf(villages), [villages]);
  const show = useShowRows(work);
  const own = picked.value && villages.find(({ place }) => place.name === picked.value?.[0]);
  const chosen = own && picked.value ? { village: own, group: picked.value[1] } : worst;
  if (!chosen) return null;
  const choose = ({ village, group }: Spot) => {
    picked.value = [village.place.name, group];
  };
  const { group } = chosen;
  const { place } = chosen.village;
  const open = () =>
    show(
      `${t(`needs.group.${group}`)} in ${place.name}`,
      helpNear(work.checked.value, work.region.value, group, place),
    )();
  return (
    <div class="o-spots">
      <SpotMatrix villages={villages} chosen={chosen} onChoose={choose} onOpen={open} />
      <div class="o-stack">
        <SpotChosen work={work} spot={chosen} villages={villages} />
        <SpotMap
          places={villages.map((village) => ({
            name: village.place.name,
            lat: village.place.lat,
            lon: village.place.lon,
            isOpen: isSpot({ village, group }),
          }))}
        />
      </div>
    </div>
  );
}

/** Needs that no entry is the place for, and villages whose people can reach nothing of a kind. */
export function WhiteSpots({ work, national }: { readonly work: Work; readonly national: readonly Entry[] }) {
  const checked = work.checked.value;
  const region = work.region.value;
  const villages = useMemo(() => villageHelp(checked, region), [checked, region]);
  const needs = useMemo(() => needsWithoutHelp(checked.entries, national), [checked, national]);
  return (
    <section class="o-card" aria-label="Witte plekken">
      <h2>Witte plekken: welke hulp is waar?</h2>
      <p class="o-small">
        Geteld is hulp uit deze lijst die voor het dorp is, binnen 10 km. Alleen met een nummer, site of mail. Een open
        rondje is: niets.
      </p>
      <Spots work={work} villages={villages} />
      <h3>Behoeften zonder eigen plek</h3>
      <p>
        {needs.length === 0
          ? 'Voor elke behoefte is er een plek, hier of landelijk.'
          : `Niets met een 3 voor: ${needs.map((need) => t(`needs.need.${need}`)).join(', ')}.`}
      </p>
    </section>
  );
}
