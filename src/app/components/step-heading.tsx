import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The heading of what a button brought into the page. It takes the focus, because the button that had it is gone. */
export function StepHeading({ children }: { readonly children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <h3 class="nl-heading nl-heading--level-3 step-heading" tabIndex={-1} ref={heading}>
      {children}
    </h3>
  );
}
