import { useRef } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { GROUPS } from '../../shared/need.ts';
import type { NeedGroup } from '../../shared/need-groups.ts';
import type { VillageHelp } from './figures.ts';

/** A village and what help is for. */
export interface Spot {
  readonly village: VillageHelp;
  readonly group: NeedGroup;
}

interface SpotMatrixProps {
  readonly villages: readonly VillageHelp[];
  readonly chosen: Spot;
  readonly onChoose: (spot: Spot) => void;
  /** Shows the rows of the chosen spot. */
  readonly onOpen: () => void;
}

const countIn = ({ village, group }: Spot): number => village.counts.get(group) ?? 0;

const MOVES: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  Home: [0, -GROUPS.length],
  End: [0, GROUPS.length],
};

const within = (at: number, count: number): number => Math.min(Math.max(at, 0), count - 1);

function Cell({
  spot,
  isChosen,
  onChoose,
}: {
  readonly spot: Spot;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) {
  const count = countIn(spot);
  return (
    <span
      role="gridcell"
      tabIndex={isChosen ? 0 : -1}
      aria-selected={isChosen}
      aria-label={`${spot.village.place.name}, ${t(`needs.group.${spot.group}`)}: ${count === 0 ? 'niets' : count}`}
      class={count === 0 ? 'o-matrix__spot' : 'o-matrix__help'}
      onClick={onChoose}
    >
      <span>{count === 0 ? '' : count}</span>
    </span>
  );
}

/** The villages against what help is for: a ring where there is nothing, else how much. One stop for Tab, arrows inside. */
export function SpotMatrix({ villages, chosen, onChoose, onOpen }: SpotMatrixProps) {
  const table = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (!move && event.key !== 'Enter') return;
    event.preventDefault();
    if (!move) return onOpen();
    const row = within(villages.indexOf(chosen.village) + move[0], villages.length);
    const column = within(GROUPS.indexOf(chosen.group) + move[1], GROUPS.length);
    onChoose({ village: villages[row] ?? chosen.village, group: GROUPS[column] ?? chosen.group });
    const at = row * GROUPS.length + column;
    table.current?.querySelectorAll<HTMLElement>('[role=gridcell]')[at]?.focus();
  };
  return (
    <div class="o-scroll-x">
      <div ref={table} class="o-matrix" role="grid" aria-label="Hulp per dorp" onKeyDown={onKeyDown}>
        <div role="row" class="o-matrix__row o-matrix__row--head">
          <span role="columnheader">
            <span class="visually-hidden">Dorp</span>
          </span>
          {GROUPS.map((group) => (
            <span key={group} role="columnheader" class={group === chosen.group ? 'o-matrix__on' : undefined}>
              <span>{t(`needs.group.${group}`)}</span>
            </span>
          ))}
        </div>

        {villages.map((village) => (
          <div key={village.place.name} role="row" class="o-matrix__row">
            <span role="rowheader" class={village === chosen.village ? 'o-matrix__on' : undefined}>
              {village.place.name}
            </span>
            {GROUPS.map((group) => (
              <Cell
                key={group}
                spot={{ village, group }}
                isChosen={village === chosen.village && group === chosen.group}
                onChoose={() => onChoose({ village, group })}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
