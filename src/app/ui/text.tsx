import type { ComponentChildren } from 'preact';

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

/** A heading with an id can be given the focus. */
export function Heading2({ id, children }: { readonly id?: string; readonly children: ComponentChildren }) {
  return (
    <h2 class="nl-heading nl-heading--level-2" id={id} tabIndex={id ? -1 : undefined}>
      {children}
    </h2>
  );
}

/** A small heading; its level follows from where it stands, its size does not. */
export function SmallHeading({ level, children }: { readonly level: 2 | 3 | 4; readonly children: ComponentChildren }) {
  const Level = `h${level}` as const;
  return <Level class="nl-heading nl-heading--level-3">{children}</Level>;
}
