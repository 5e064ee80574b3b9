import type { ComponentChildren } from 'preact';

/** An address outside the app: a site, a number to ring (`tel:`) or to write to (`mailto:`). */
export interface OutsideProps {
  readonly href: string;
  /** What someone should know before they follow it. */
  readonly note?: string | undefined;
  /** The one that helps most stands there as a large button. */
  readonly isMain?: boolean;
  readonly children: ComponentChildren;
}

// The other site is not told where the reader came from.
const LEAVING = { target: '_blank', rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' } as const;

/** A link that leaves the app. */
export function OutsideAnchor({ href, note, isMain = false, children }: OutsideProps) {
  return (
    <>
      <a
        class={isMain ? 'nl-button nl-button--primary button--wide' : 'nl-link'}
        href={href}
        {...(href.startsWith('http') && LEAVING)}
      >
        {children}
      </a>
      {note && ' '}
      {note && <small>{note}</small>}
    </>
  );
}
