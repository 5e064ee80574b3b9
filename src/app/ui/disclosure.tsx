import type { ComponentChildren } from 'preact';

/** More for who wants it, closed at first. */
export function Disclosure({
  title,
  children,
}: {
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  return (
    <details class="disclosure">
      <summary>{title}</summary>
      {children}
    </details>
  );
}
