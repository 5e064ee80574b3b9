import type { ComponentChildren } from 'preact';
import { useModel } from '../core/model.ts';

/** The host people will land on, as the browser shows it: never a text that only looks like it. */
export const hostOf = (url: string): string => new URL(url).host;

interface OutsideLinkProps {
  readonly href: string;
  readonly note?: string;
  readonly children: ComponentChildren;
}

/** An address of another site or a mailbox, in the way that it can be used here. */
export function ExternalLink({ href, note, children }: OutsideLinkProps) {
  const { External } = useModel().capabilities;
  return (
    <External href={href} note={note}>
      {children}
    </External>
  );
}
