import type { ExternalProps } from '../core/capabilities.ts';

// The other site is not told where the reader came from.
const LEAVING = { target: '_blank', rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' } as const;

/** A link that leaves the app. */
export function ExternalAnchor({ href, note, isMain = false, children }: ExternalProps) {
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
