import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The h1 of a screen that stands outside the trail of pages. It takes the focus: what had it is gone. */
export function ScreenHeading({ children }: { readonly children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  return (
    <h1 class="nl-heading nl-heading--level-1" tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
}
