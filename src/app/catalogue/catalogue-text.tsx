import type { ComponentChildren } from 'preact';

/** Words of the catalogue: they are Dutch in every language of the app, and a screen reader must read them as Dutch. */
export function CatalogueText({ children }: { readonly children: ComponentChildren }) {
  return <span lang="nl">{children}</span>;
}
