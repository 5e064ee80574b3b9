import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

interface TickProps {
  readonly ticked: Signal<boolean>;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A box to tick, with its words. */
export const Tick = ({ ticked, class: own = 'o-row', children }: TickProps) => (
  <label class={own}>
    <input
      type="checkbox"
      checked={ticked.value}
      onChange={({ currentTarget }) => {
        ticked.value = currentTarget.checked;
      }}
    />
    {children}
  </label>
);
