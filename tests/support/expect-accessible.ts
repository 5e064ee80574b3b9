import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that another look of the same screen can break. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * Fails with the rules and elements that axe finds fault with on the screen as it is now.
 * @param only these rules instead of all
 */
export async function expectAccessible(page: Page, only?: string[]): Promise<void> {
  const builder = new AxeBuilder({ page }).options(
    only
      ? { runOnly: { type: 'rule', values: only } }
      : // The one rule for WCAG 2.2 is off in axe unless asked for.
        { runOnly: { type: 'tag', values: TAGS }, rules: { 'target-size': { enabled: true } } },
  );
  const { violations } = await builder.analyze();
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, html }) => `${target.join(' ')} ${html.slice(0, 120)}`).join(', ')}`,
  );
  expect(found, 'accessibility').toEqual([]);
}
