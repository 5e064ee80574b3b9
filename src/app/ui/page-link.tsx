import type { ComponentChildren } from 'preact';
import { useModel } from '../core/model.ts';
import type { Route } from '../core/routes.ts';

interface LinkToProps {
  readonly route: Route;
  readonly current?: boolean;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/**
 * A move to another page of the app. A button, not a link: there is no address behind it that could be copied, opened
 * in a tab or end up in a history.
 */
export function PageLink({ route, current = false, class: extra = 'nl-link', children }: LinkToProps) {
  const { router } = useModel();
  return (
    <button
      type="button"
      class={`link-to ${extra}`}
      aria-current={current ? 'page' : undefined}
      onClick={() => router.go(route)}
    >
      {children}
    </button>
  );
}
