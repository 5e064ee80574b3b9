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

export function Heading2({ id, children }: { readonly id?: string; readonly children: ComponentChildren }) {
  return (
    <h2 class="nl-heading nl-heading--level-2" id={id}>
      {children}
    </h2>
  );
}

export function Heading3({ children }: { readonly children: ComponentChildren }) {
  return <h3 class="nl-heading nl-heading--level-3">{children}</h3>;
}
