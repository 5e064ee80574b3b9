import { useBench } from '../bench-context.ts';
import { Icon } from '../ui/icon.tsx';
import type { FoundList } from './read-files.ts';

function OneFailure({ list }: { readonly list: FoundList }) {
  return (
    <div class="o-say o-say--fout" role="alert">
      <Icon name="fout" />
      <div>
        {list.problem && <p>{list.problem}</p>}
        {list.regionReports.length > 0 && (
          <>
            <p>
              <strong>region.json van {list.folder || list.fileName} klopt niet.</strong> U kunt de lijst wel openen.
              Kies hieronder de regio.
            </p>
            <ul>
              {list.regionReports.map(({ line, place, message }) => (
                <li key={`${line} ${place} ${message}`}>
                  Regel {line}
                  {place && `, ${place}`}: {message}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}

/** What could not be read, with why and what to do. */
export function Failures() {
  const { failures } = useBench();
  return (
    <>
      {failures.value.map((list) => (
        <OneFailure key={`${list.folder}/${list.fileName}`} list={list} />
      ))}
    </>
  );
}
