import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useModel } from '../core/model.ts';
import { itemAt } from '../platform/focus.ts';
import { WithListen } from './with-listen.tsx';

interface PageHeadingProps {
  /** For what it names. */
  readonly id?: string;
  /** Id of a text that is read out with it when it gets the focus. */
  readonly describedBy?: string;
  readonly children: ComponentChildren;
}

/**
 * The h1 of a page. After a move by the person it takes the focus, so that a screen reader starts there, and the page
 * goes back to where it was scrolled to. Who comes back to a list is where they left it: at the item that they opened. The
 * very first page leaves the focus alone.
 */
export function PageHeading({ id, describedBy, children }: PageHeadingProps) {
  const { router } = useModel();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (router.moves.peek() === 0) return;
    const leftBy = router.leftBy();
    const item = leftBy && itemAt(document, leftBy);
    (item ?? heading.current)?.focus({ preventScroll: true });
    scrollTo(0, router.scrollOf());
  }, [router]);
  return (
    <WithListen>
      <h1 class="nl-heading nl-heading--level-1" id={id} tabIndex={-1} aria-describedby={describedBy} ref={heading}>
        {children}
      </h1>
    </WithListen>
  );
}
