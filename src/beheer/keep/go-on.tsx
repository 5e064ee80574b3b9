import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { formatDate } from '../../i18n/index.ts';
import { useBench } from '../bench-context.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { dropKeptLists, type KeptList, keptLists } from './kept-lists.ts';

function timeOf(at: number): string {
  const day = new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  const time = new Date(at).toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' });
  return `${formatDate(day)}, ${time} uur`;
}

/** Goes on with lists that this browser kept, or takes them off the device. */
export function GoOn() {
  const { works, goOn } = useBench();
  const kept = useSignal<readonly KeptList[]>([]);
  useEffect(() => {
    void keptLists().then((found) => {
      kept.value = found;
    });
  }, [kept]);
  const left = kept.value.filter(({ id }) => !works.value.some(({ region }) => region.value.id === id));
  const drop = () =>
    void dropKeptLists().then(() => {
      kept.value = [];
    });
  return (
    <>
      {left.map((list) => (
        <button type="button" class="o-way" key={list.id} onClick={() => goOn(list)}>
          <Icon name="clock" />
          <span>
            <strong>Ga verder: {list.region.name}</strong>
            <small>
              {list.fileName} · {timeOf(list.at)}
            </small>
          </span>
          <Icon name="right" />
        </button>
      ))}
      {left.length > 0 && (
        <Button look="quiet" onClick={drop}>
          Wis wat hier bewaard is
        </Button>
      )}
    </>
  );
}
