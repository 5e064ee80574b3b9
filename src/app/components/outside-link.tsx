import type { ComponentChildren } from 'preact';

/** The host people will land on, as the browser shows it: never a text that only looks like it. */
export const hostOf = (url: string): string => new URL(url).host;

/** A link that leaves the app: the other site is not told where the reader came from. */
export function OutsideLink({ href, children }: { readonly href: string; readonly children: ComponentChildren }) {
  return (
    <a class="nl-link" href={href} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
      {children}
    </a>
  );
}
