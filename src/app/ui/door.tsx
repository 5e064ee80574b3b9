import type { ComponentChildren } from 'preact';
import { Pictogram, type PictogramName, Tile } from './pictogram.tsx';

interface DoorProps {
  readonly sign: PictogramName;
  readonly title: string;
  readonly onClick: () => void;
  /** For what cannot wait. */
  readonly isWarm?: boolean;
  /** One short sentence. */
  readonly children?: ComponentChildren;
}

/** A large way in, with a sign, a name and one sentence. */
export function Door({ sign, title, onClick, isWarm = false, children }: DoorProps) {
  return (
    <button type="button" class={`link-to door${isWarm ? ' door--warm' : ''}`} onClick={onClick}>
      <Tile name={sign} isLarge />
      <span class="door__words">
        <strong class="door__title">{title}</strong>
        {children && <span> {children}</span>}
      </span>
      <Pictogram name="next" />
    </button>
  );
}

interface RowProps {
  readonly sign: PictogramName;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

/** One line of a list of ways in; stands in a `rows` list. */
export function Row({ sign, onClick, children }: RowProps) {
  return (
    <button type="button" class="link-to row" onClick={onClick}>
      <Pictogram name={sign} />
      <span>{children}</span>
      <Pictogram name="next" />
    </button>
  );
}
