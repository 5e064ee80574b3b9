import type { Router } from '../../core/router.ts';

const [VIEW, ON_PAPER] = ['view', 1] as const;

/** Whether this visit to the list shows it as it comes on paper. */
export const isListOnPaper = (router: Router): boolean => router.viewState(VIEW) === ON_PAPER;

/** Shows the list as it comes on paper, as a step of its own. */
export function openListOnPaper(router: Router): void {
  router.go({ page: 'list' });
  router.setViewState(VIEW, ON_PAPER);
}
