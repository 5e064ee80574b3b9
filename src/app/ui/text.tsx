import type { ComponentChildren } from 'preact';
import { EasySign, type PictogramName } from './pictogram.tsx';
import { WithListen } from './with-listen.tsx';

interface TextProps {
  readonly lead?: boolean;
  readonly children: ComponentChildren;
}

/** A paragraph. */
export function Text({ lead = false, children }: TextProps) {
  return (
    <p class={lead ? 'nl-paragraph nl-paragraph--lead' : 'nl-paragraph'}>
      {lead ? <span class="nl-paragraph__lead">{children}</span> : children}
    </p>
  );
}

interface HeadingProps {
  /** What easy Dutch shows before it. */
  readonly sign?: PictogramName;
  readonly children: ComponentChildren;
}

/** A heading with an id can be given the focus. */
export function Heading2({ id, sign, children }: HeadingProps & { readonly id?: string }) {
  return (
    <WithListen>
      <h2 class="nl-heading nl-heading--level-2" id={id} tabIndex={id ? -1 : undefined}>
        <EasySign name={sign} />
        {children}
      </h2>
    </WithListen>
  );
}

/** A small heading; its level follows from where it stands, its size does not. */
export function SmallHeading({ level, sign, children }: HeadingProps & { readonly level: 2 | 3 | 4 }) {
  const Level = `h${level}` as const;
  return (
    <WithListen>
      <Level class="nl-heading nl-heading--level-3">
        <EasySign name={sign} />
        {children}
      </Level>
    </WithListen>
  );
}
