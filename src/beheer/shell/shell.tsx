import { useBench } from '../bench-context.ts';
import { useDrops } from '../open/drop-zone.tsx';
import { StartRoom } from '../open/start-room.tsx';
import { ReadingRoom } from '../reading/reading-room.tsx';
import { NewRegionRoom } from '../region/new-region-room.tsx';
import type { Work } from '../work/work.ts';
import { Bar } from './bar.tsx';
import { ROOMS, type Room } from './rooms.tsx';
import { StatusBar } from './status-bar.tsx';

/** The room that someone is in: one of the list that is open, or one before there is any. */
function RoomNow({ work, room }: { readonly work: Work | undefined; readonly room: string }) {
  if (room === 'nieuw') return <NewRegionRoom />;
  if (!work || room === 'begin') return <StartRoom />;
  if (room === 'inlezen') return <ReadingRoom key={work.region.value.id} work={work} />;
  const { Page } = ROOMS.find(({ id }) => id === room) ?? (ROOMS[0] as Room);
  return <Page key={work.region.value.id} work={work} />;
}

/** The whole page: a bar, the room that someone is in, and a bar below as a spreadsheet has it. */
export function Shell() {
  const bench = useBench();
  const { active, room } = bench;
  useDrops(bench);
  const work = active.value;
  return (
    <div class="o-shell">
      <Bar work={work} />
      <main class="o-room" id="kamer">
        <RoomNow work={work} room={room.value} />
      </main>
      <StatusBar work={work} />
    </div>
  );
}
