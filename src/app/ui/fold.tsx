import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useModel } from '../core/model.ts';
import { Pictogram, type PictogramName } from './pictogram.tsx';

interface FoldProps {
  readonly sign: PictogramName;
  readonly title: string;
  /** Tells it from other folds of the page, so that Back finds it open. */
  readonly name: string;
  readonly children: ComponentChildren;
}

/** A row of a `rows` list that opens in its place; on paper only when it is open. */
export function Fold({ sign, title, name, children }: FoldProps) {
  const { router } = useModel();
  const kept = `fold ${name}`;
  const [isOpen, setOpen] = useState(router.viewState(kept) === 1);
  const keep = (open: boolean) => {
    router.setViewState(kept, Number(open));
    setOpen(open);
  };
  return (
    <details
      class={isOpen ? undefined : 'no-print'}
      open={isOpen}
      onToggle={({ currentTarget }) => keep(currentTarget.open)}
    >
      <summary>
        <Pictogram name={sign} />
        <span>{title}</span>
        <Pictogram name="next" />
      </summary>
      <div class="rows__inside">{children}</div>
    </details>
  );
}
