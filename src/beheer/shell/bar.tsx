import { useBench } from '../bench-context.ts';
import { Button } from '../ui/button.tsx';
import { put } from '../ui/put.ts';
import type { Work } from '../work/work.ts';
import { KeysHelp } from './keys-help.tsx';
import { ROOMS } from './rooms.tsx';
import { SaveMenu } from './save-menu.tsx';

/** Which list is open; more than one can be. */
function FileChoice({ work }: { readonly work: Work }) {
  const { works, active } = useBench();
  const one = (other: Work) => `${other.region.value.name} · ${other.fileName}`;
  if (works.value.length === 1) {
    return (
      <p class="o-file">
        <strong>{work.region.value.name}</strong>
        <span>{work.fileName}</span>
      </p>
    );
  }
  const choose = (event: Event) => {
    active.value = works.value[Number((event.target as HTMLSelectElement).value)];
  };
  return (
    <select class="o-file" aria-label="Welke lijst" value={works.value.indexOf(work)} onChange={choose}>
      {works.value.map((other, i) => (
        <option key={other.region.value.id} value={i}>
          {one(other)}
        </option>
      ))}
    </select>
  );
}

function Tabs({ work }: { readonly work: Work }) {
  const { room } = useBench();
  return (
    <nav class="o-tabs" aria-label="Kamers">
      {ROOMS.map(({ id, name, count }) => {
        const left = count?.(work) ?? 0;
        return (
          <button
            type="button"
            key={id}
            aria-current={room.value === id ? 'page' : undefined}
            onClick={() => {
              room.value = id;
            }}
          >
            {name} {left > 0 && <span class="o-count">{left}</span>}
          </button>
        );
      })}
    </nav>
  );
}

/** The bar on top: the list, the rooms, a step back, and saving. */
export function Bar({ work }: { readonly work: Work | undefined }) {
  const { room } = useBench();
  return (
    <header class="o-bar">
      <button type="button" class="o-brand" aria-label="Ademruimte beheer" onClick={put(room, 'begin')}>
        <svg viewBox="0 0 64 64" aria-hidden="true">
          <path d="M44 12a24 24 0 1 0 8 34" />
          <circle cx="32" cy="32" r="9" />
        </svg>
        <span>
          <span class="o-brand__app">Ademruimte </span>beheer
        </span>
      </button>
      {work && <FileChoice work={work} />}
      {work ? <Tabs work={work} /> : <span class="o-grow" />}
      {work && (
        <div class="o-bar__acts">
          <Button icon="undo" label="Ongedaan maken (Ctrl+Z)" isOff={!work.canUndo.value} onClick={work.undo} />
          <Button icon="redo" label="Opnieuw doen (Ctrl+Y)" isOff={!work.canRedo.value} onClick={work.redo} />
          <SaveMenu work={work} />
          <KeysHelp />
        </div>
      )}
    </header>
  );
}
