import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const CLASS = { 2: 'nl-heading--level-2', 3: 'nl-heading--level-3' } as const;

/** The heading of what a button brought into the page. It takes the focus, because the button that had it is gone. */
export function StepHeading({ level = 3, children }: { readonly level?: 2 | 3; readonly children: ComponentChildren }) {
  const Level = `h${level}` as const;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <Level class={`nl-heading ${CLASS[level]} step-heading`} tabIndex={-1} ref={heading}>
      {children}
    </Level>
  );
}
