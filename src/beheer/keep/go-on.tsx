import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useBench } from '../bench-context.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { dropAll } from './kept-database.ts';
import { type KeptList, keptLists } from './kept-lists.ts';
import { keptRoundRegions } from './kept-rounds.ts';
import { timeInWords } from './time-in-words.ts';

/** Goes on with lists that this browser kept, or takes them off the device. */
export function GoOn() {
  const { works, goOn } = useBench();
  const kept = useSignal<readonly KeptList[]>([]);
  const rounds = useSignal<readonly string[]>([]);
  useEffect(() => {
    void Promise.all([keptLists(), keptRoundRegions()]).then(([lists, regions]) => {
      kept.value = lists;
      rounds.value = regions;
    });
  }, [kept, rounds]);
  const left = kept.value.filter(({ id }) => !works.value.some(({ region }) => region.value.id === id));
  const drop = () =>
    void dropAll().then(() => {
      kept.value = [];
      rounds.value = [];
    });
  const isAlone = left.length === 0 && rounds.value.length > 0;
  return (
    <>
      {left.map((list) => (
        <button type="button" class="o-way" key={list.id} onClick={() => goOn(list)}>
          <Icon name="clock" />
          <span>
            <strong>Ga verder: {list.region.name}</strong>
            <small>
              {list.fileName} · {timeInWords(list.at)}
            </small>
          </span>
          <Icon name="right" />
        </button>
      ))}
      {isAlone && (
        <p class="o-small">
          Hier is een ronde bewaard. Open de lijst van {rounds.value.join(', ')} en ga naar Nakijken.
        </p>
      )}
      {left.length + rounds.value.length > 0 && (
        <Button look="quiet" onClick={drop}>
          Wis wat hier bewaard is
        </Button>
      )}
    </>
  );
}
