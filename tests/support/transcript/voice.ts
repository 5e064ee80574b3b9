import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Locator, type Page } from '@playwright/test';

/** A screen reader in script: what one says of this page by the rules of ARIA and HTML. No real one, and no ears. */
const FILE = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js');
/** As a plain script, because a policy of the page keeps modules of others out. */
const SOURCE = readFileSync(FILE, 'utf8').replace(
  /export\s*\{[^}]*?([\w$]+) as virtual\s*\};?/,
  (_, name: string) => `globalThis.screenReader=${name};`,
);

interface ScreenReader {
  start(options: { container: Node }): Promise<void>;
  stop(): Promise<void>;
  next(): Promise<void>;
  readonly activeNode: Node | null;
  lastSpokenPhrase(): Promise<string>;
}
type Windowed = typeof globalThis & { screenReader?: ScreenReader };

/** More would be a page without an end. */
const MOST_PHRASES = 2000;

async function wake(page: Page): Promise<void> {
  if (await page.evaluate(() => 'screenReader' in globalThis)) return;
  await page.evaluate(`(() => { ${SOURCE}\n})()`);
  await page.evaluate(() => {
    // What is folded away is not read; the reader does not know that browsers hide it.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('details:not([open]) > :not(summary) { display: none }');
    document.adoptedStyleSheets.push(sheet);
  });
}

/** Said before the name of what can be worked. */
const ROLES =
  /^(button|link|radio|checkbox|searchbox|textbox|combobox|Details|summary|disclosure\w*|DisclosureTriangle), \S/;

/**
 * Reads on from the top until the control is said, and gives it the focus. Fails where it is never said, or without a role
 * and a name.
 */
export async function findByEar(page: Page, control: Locator): Promise<void> {
  await wake(page);
  await expect(control).toBeVisible();
  const phrase = await control.evaluate(async (element, most) => {
    const reader = (globalThis as Windowed).screenReader as ScreenReader;
    await reader.start({ container: element.closest('dialog') ?? document.body });
    let said: string | null = null;
    for (let steps = 0; steps < most && said === null; steps += 1) {
      if (reader.activeNode === element) said = await reader.lastSpokenPhrase();
      else await reader.next();
    }
    await reader.stop();
    if (element instanceof HTMLElement) element.focus();
    return said;
  }, MOST_PHRASES);
  expect(phrase).toMatch(ROLES);
}
