import type { Signal } from '@preact/signals';
import { readMunicipalities, type TypedMunicipality } from '../../catalogue-files/index.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { typed } from '../ui/put.ts';

function Line({ read, onMean }: { readonly read: TypedMunicipality; readonly onMean: (line: string) => void }) {
  if ('found' in read) {
    return (
      <li class="o-row">
        <Icon name="ok" /> {read.found.name} ({read.found.code})
      </li>
    );
  }
  return (
    <li class="o-row">
      <Icon name="fout" /> <span>{read.trouble}</span>
      {read.meant.map(({ code, name }) => (
        <Button key={code} look="soft" onClick={() => onMean(`${code}:${name}`)}>
          Bedoelt u {name}?
        </Button>
      ))}
    </li>
  );
}

/** Municipalities by name or code, one or many at once, each with what it was read as. */
export function MunicipalitiesField({ text }: { readonly text: Signal<string> }) {
  const mean = (line: string) => (meant: string) => {
    const lines = text.value.split('\n').map((one) => (one.trim() === line ? meant : one));
    text.value = lines.join('\n');
  };
  return (
    <div class="o-stack">
      <label class="o-field">
        <span>2. Welke gemeenten? Elk op een regel: de naam, of de code van het CBS. U mag plakken uit Excel.</span>
        <textarea rows={3} placeholder="Zutphen" value={text.value} onInput={typed(text)} />
      </label>
      <div role="status">
        <ul class="o-ready">
          {readMunicipalities(text.value).map((read, i) => (
            <Line key={`${i} ${read.line}`} read={read} onMean={mean(read.line)} />
          ))}
        </ul>
      </div>
    </div>
  );
}
