import { useBench } from '../bench-context.ts';
import { StartRoom } from '../open/start-room.tsx';
import { Bar } from './bar.tsx';
import { ROOMS } from './rooms.tsx';
import { StatusBar } from './status-bar.tsx';

/** The whole page: a bar, the room that someone is in, and a bar below as a spreadsheet has it. */
export function Shell() {
  const { active, room } = useBench();
  const work = active.value;
  const { Page } = ROOMS.find(({ id }) => id === room.value) ?? (ROOMS[0] as (typeof ROOMS)[number]);
  return (
    <div class="o-shell">
      <Bar work={work} />
      <main class="o-room" id="kamer">
        {work && room.value !== 'begin' ? <Page key={work.region.value.id} work={work} /> : <StartRoom />}
      </main>
      <StatusBar work={work} />
    </div>
  );
}
