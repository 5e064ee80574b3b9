import { signal } from '@preact/signals';
import type { ComponentChildren, FunctionComponent } from 'preact';

/** The button that reads from here on, while someone wants one at every heading. */
export const listenHere = signal<FunctionComponent | null>(null);

/** A heading, with the button that reads from it. */
export function WithListen({ children }: { readonly children: ComponentChildren }) {
  const Here = listenHere.value;
  if (!Here) return children;
  return (
    <div class="with-listen">
      {children}
      <Here />
    </div>
  );
}
