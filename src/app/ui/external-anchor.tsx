import type { ExternalProps } from '../core/capabilities.ts';

// The other site is not told where the reader came from.
const LEAVING = { target: '_blank', rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' } as const;

function classOf({ isMain, look }: Pick<ExternalProps, 'isMain' | 'look'>): string {
  if (look === 'small-call') return 'nl-button nl-button--secondary button--stacked button--tinted';
  if (look) return `nl-button ${look === 'call' ? 'nl-button--secondary' : 'nl-button--primary'} button--call`;
  return isMain ? 'nl-button nl-button--primary button--wide' : 'nl-link';
}

/** A link that leaves the app. */
export function ExternalAnchor({ href, note, isMain = false, look, children }: ExternalProps) {
  return (
    <>
      <a class={classOf({ isMain, look })} href={href} {...(href.startsWith('http') && LEAVING)}>
        {children}
      </a>
      {note && ' '}
      {note && <small>{note}</small>}
    </>
  );
}
