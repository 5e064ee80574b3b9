import { expect, type Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that another look of the same screen can break. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];

type Windowed = typeof globalThis & { axe?: typeof axe };

/** Runs axe in the page itself, which has no frames: half of the time went to a second, empty page and to sending axe anew. */
async function violationsOf(page: Page, options: RunOptions): Promise<AxeResults['violations']> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (given) => {
    const { axe: inPage } = globalThis as Windowed;
    return (await inPage?.run(document, given))?.violations ?? [];
  }, options);
}

/**
 * Fails with the rules and elements that axe finds fault with on the screen as it is now.
 * @param only these rules instead of all
 * @param where names the screen in the message
 */
export async function expectAccessible(page: Page, only?: string[], where = 'accessibility'): Promise<void> {
  const violations = await violationsOf(page, {
    // Of what is in order axe would describe every element.
    resultTypes: ['violations'],
    ...(only
      ? { runOnly: { type: 'rule', values: only } }
      : // The one rule for WCAG 2.2 is off in axe unless asked for.
        { runOnly: { type: 'tag', values: TAGS }, rules: { 'target-size': { enabled: true } } }),
  });
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, html }) => `${target.join(' ')} ${html.slice(0, 120)}`).join(', ')}`,
  );
  expect(found, where).toEqual([]);
}
