import type { FunctionComponent } from 'preact';
import { BoardRoom } from '../board/board-room.tsx';
import { DiffRoom } from '../diff/diff-room.tsx';
import { PublishRoom } from '../publish/publish-room.tsx';
import { RoundRoom } from '../round/round-room.tsx';
import { ListRoom } from '../table/list-room.tsx';
import type { Work } from '../work/work.ts';

/** A room of the tool: what someone does there with the list that is open. */
export interface Room {
  readonly id: string;
  readonly name: string;
  readonly Page: FunctionComponent<{ readonly work: Work }>;
  /** What is left to do there; nothing when it is 0. */
  readonly count?: (work: Work) => number;
}

const faults = (work: Work): number => work.checked.value.reports.filter(({ level }) => level === 'fout').length;

/** In the order of the bar. */
export const ROOMS: readonly Room[] = [
  { id: 'lijst', name: 'Lijst', Page: ListRoom, count: faults },
  { id: 'bord', name: 'Bord', Page: BoardRoom },
  { id: 'nakijken', name: 'Nakijken', Page: RoundRoom },
  { id: 'verschil', name: 'Verschil', Page: DiffRoom },
  { id: 'publiceren', name: 'Publiceren', Page: PublishRoom },
];
