import { useRef } from 'preact/hooks';
import { emptyList } from '../../catalogue-files/index.ts';
import { useBench } from '../bench-context.ts';
import { COLUMN_HELP } from '../build-data.ts';
import { GoOn } from '../keep/go-on.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { put } from '../ui/put.ts';
import { saveBytes } from '../ui/save-bytes.ts';
import { Steps } from '../ui/steps.tsx';
import { AskRegion } from './ask-region.tsx';
import { DropZone } from './drop-zone.tsx';
import { Failures } from './failures.tsx';
import { filesOfField } from './given-files.ts';

/** Two fields that the buttons press: one for files, and one for a folder. */
function Pickers() {
  const { read } = useBench();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    void read(filesOfField(currentTarget)).then(() => {
      currentTarget.value = '';
    });
  };
  return (
    <div class="o-row o-row--center">
      <Button look="main" icon="folder" isLarge onClick={() => files.current?.click()}>
        Kies een bestand
      </Button>
      <Button isLarge onClick={() => folder.current?.click()}>
        Kies een map
      </Button>
      <input ref={files} type="file" multiple hidden aria-label="Bestand met de lijst" onChange={take} />
      <input
        ref={(field) => {
          folder.current = field;
          if (field) field.webkitdirectory = true;
        }}
        type="file"
        hidden
        aria-label="Map van een regio"
        onChange={take}
      />
    </div>
  );
}

/** What someone may come for besides opening a list. */
function OtherWays() {
  const { works, active, room } = useBench();
  const goOn = () => {
    active.value = works.value.at(-1);
    room.value = 'lijst';
  };
  const empty = () =>
    void emptyList(COLUMN_HELP).then((bytes) => saveBytes('catalogue.xlsx', 'application/octet-stream', bytes));
  return (
    <div class="o-ways">
      {works.value.length > 0 && (
        <button type="button" class="o-way" onClick={goOn}>
          <Icon name="clock" />
          <span>
            <strong>Terug naar {works.value.at(-1)?.region.value.name}</strong>
            <small>De lijst die nu open is</small>
          </span>
          <Icon name="right" />
        </button>
      )}
      <GoOn />
      <button type="button" class="o-way" onClick={put(room, 'nieuw')}>
        <Icon name="map" />
        <span>
          <strong>Begin een nieuwe regio</strong>
          <small>U geeft de gemeenten en dorpen, dan begint de lijst</small>
        </span>
        <Icon name="right" />
      </button>
      <button type="button" class="o-way" onClick={empty}>
        <Icon name="file" />
        <span>
          <strong>Lege lijst voor Excel</strong>
          <small>Met keuzelijsten en uitleg in het blad (.xlsx)</small>
        </span>
        <Icon name="right" />
      </button>
    </div>
  );
}

const STEPS = [
  ['Openen', 'Uw eigen bestand, zoals het is.'],
  ['Herstellen', 'Eén klik voor wat veilig kan. Wij vragen de rest.'],
  ['Bekijken', 'U ziet de kaart zoals inwoners hem zien.'],
  ['Publiceren', 'Een zip voor uw website. Geen programmeur nodig.'],
] as const;

/** Where everyone begins: open a list, or make one. */
export function StartRoom() {
  const { asked, isReading } = useBench();
  return (
    <div class="o-page o-start">
      <h1>De lijst met hulp bijhouden</h1>
      <p class="o-lead">Open uw lijst. U ziet per cel wat niet klopt, en wat inwoners te zien krijgen.</p>
      <div class="o-hero">
        <DropZone>
          <h2>Sleep uw lijst hierheen</h2>
          <p>Excel, ODS of CSV, of de map van een regio. Het bestand hoeft niet netjes te zijn.</p>
          <Pickers />
          <p role="status">{isReading.value ? 'Wij lezen het bestand…' : ''}</p>
        </DropZone>
        <OtherWays />
      </div>
      <Failures />
      {asked.value.map((one) => (
        <AskRegion key={one.list.fileName} asked={one} />
      ))}
      <p class="o-say o-say--ok">
        <Icon name="lock" />
        <span>
          <strong>Uw lijst blijft op dit apparaat.</strong> Deze pagina stuurt niets weg en werkt ook zonder internet.
          Inwoners zien uw lijst pas als u hem op uw website zet.
        </span>
      </p>
      <Steps steps={STEPS} />
    </div>
  );
}
