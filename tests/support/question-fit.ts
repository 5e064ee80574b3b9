import type { Page } from '@playwright/test';

/** What must be in sight at once on a question, and what was not, in CSS pixels. */
export interface Misfit {
  readonly what: string;
  readonly by: number;
}

/** How far the page, its answers and its buttons go beyond the screen as it is now; empty when all is in sight. */
export function misfits(page: Page): Promise<readonly Misfit[]> {
  return page.evaluate(() => {
    const foot = document.querySelector('.question-foot')?.getBoundingClientRect();
    const floor = foot?.top ?? 0;
    const found = [{ what: 'page', by: document.documentElement.scrollHeight - innerHeight }];
    for (const element of document.querySelectorAll('.question :is(h1, p, img, label)'))
      found.push({
        what: element.textContent?.trim().slice(0, 40) ?? '',
        by: element.getBoundingClientRect().bottom - floor,
      });
    for (const element of document.querySelectorAll('.question-foot button'))
      found.push({ what: element.textContent ?? '', by: element.getBoundingClientRect().bottom - innerHeight });
    if (!foot) found.push({ what: 'no foot', by: innerHeight });
    return found.filter(({ by }) => by > 0.5).map(({ what, by }) => ({ what, by: Math.ceil(by) }));
  });
}
