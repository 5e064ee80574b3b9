import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const CLASSES = {
  card: 'paper paper--card',
  plan: 'paper paper--plan',
  poster: 'paper poster',
  unseen: 'paper paper--unseen',
  'unseen-plan': 'paper paper--plan paper--unseen',
} as const;

interface PaperProps {
  /** `unseen`, `unseen-plan`: what a page prints, beside what it shows. */
  readonly kind?: keyof typeof CLASSES | undefined;
  /** False where a browser must not translate it, as the text would be sent away. */
  readonly translate?: boolean;
  readonly children: ComponentChildren;
}

/** What is meant for paper. While it stands right in the page, it alone is printed: the page is marked for the style sheet. */
export function Paper({ kind, translate, children }: PaperProps) {
  const sheet = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (!sheet.current?.parentElement?.matches('main, .reach')) return;
    dataset['paper'] = '';
    return () => {
      delete dataset['paper'];
    };
  }, []);
  return (
    <article class={kind ? CLASSES[kind] : 'paper'} translate={translate} ref={sheet}>
      {children}
    </article>
  );
}
