import { type Signal, useComputed } from '@preact/signals';
import type { Region } from '../../resources/index.ts';
import { readRegion } from '../../resources/rules/index.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { typed } from '../ui/put.ts';

interface RegionTextProps {
  readonly text: Signal<string>;
  readonly folder: string | undefined;
  readonly onUse: (region: Region, text: string) => void;
}

/** `region.json` to read and mend, with everything that the rule book says of it at once. */
export function RegionText({ text, folder, onUse }: RegionTextProps) {
  const read = useComputed(() => readRegion(text.value, folder));
  const { region, reports } = read.value;
  return (
    <div class="o-region">
      <label class="o-field">
        <span>region.json</span>
        <textarea class="o-code" rows={14} spellcheck={false} value={text.value} onInput={typed(text)} />
      </label>
      <div role="status">
        <ul class="o-ready">
          {reports.map(({ line, place, level, message }) => (
            <li key={`${line} ${place} ${message}`} class="o-row">
              <Icon name={level} />
              <span>
                Regel {line}
                {place && `, ${place}`}: {message}
              </span>
            </li>
          ))}
          {reports.length === 0 && (
            <li class="o-row">
              <Icon name="ok" /> Dit klopt.
            </li>
          )}
        </ul>
      </div>
      <Button look="main" isLarge isOff={!region} onClick={() => region && onUse(region, text.value)}>
        Open de lijst met deze regio
      </Button>
    </div>
  );
}
