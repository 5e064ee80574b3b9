import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Locator, type Page } from '@playwright/test';
import { condense } from './condense.ts';

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
  spokenPhraseLog(): Promise<string[]>;
  clearSpokenPhraseLog(): Promise<void>;
}
type Windowed = typeof globalThis & { screenReader?: ScreenReader };

/** More would be a page without an end. */
const MOST_PHRASES = 2000;
/** Longest wait until nothing new is said, in milliseconds: a status is read out a second after the page rests. */
const REST_MS = 1500;

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

/** What was read out by itself is taken away again where the page says it in sight: so late comes who reads on. */
const quiet = (page: Page): Promise<void> =>
  expect(page.locator('.visually-hidden[role="status"]').filter({ hasText: /./ })).toHaveCount(0);

/** All that is read from the top of a page, or of a part of it, to its end. */
export async function read(page: Page, part = 'main'): Promise<string[]> {
  await wake(page);
  await quiet(page);
  const said = await page.evaluate(
    async ([selector, most]) => {
      const reader = (globalThis as Windowed).screenReader as ScreenReader;
      const container = document.querySelector(String(selector));
      if (!container) throw new Error(`no ${selector} to read`);
      await reader.start({ container });
      const end = `end of ${await reader.lastSpokenPhrase()}`;
      for (let phrase = 0; phrase < Number(most); phrase += 1) {
        await reader.next();
        const last = await reader.lastSpokenPhrase();
        if (last === end) break;
      }
      const said = await reader.spokenPhraseLog();
      await reader.stop();
      return said;
    },
    [part, MOST_PHRASES] as const,
  );
  return condense(said);
}

/** What is said by itself while something is done: where the focus comes, and each status. */
export async function hear(page: Page, act: () => Promise<unknown>): Promise<string[]> {
  await wake(page);
  await page.evaluate(async () => {
    const reader = (globalThis as Windowed).screenReader as ScreenReader;
    await reader.start({ container: document.body });
    await reader.clearSpokenPhraseLog();
  });
  const saidSoFar = () =>
    page.evaluate(async () => ((await (globalThis as Windowed).screenReader?.spokenPhraseLog()) ?? []).length);
  await act();
  let before = -1;
  await expect
    .poll(
      async () => {
        const now = await saidSoFar();
        const rests = now === before;
        before = now;
        return rests && now > 0;
      },
      { intervals: [REST_MS], timeout: 10 * REST_MS },
    )
    .toBe(true);
  const said = await page.evaluate(async () => {
    const reader = (globalThis as Windowed).screenReader as ScreenReader;
    const log = await reader.spokenPhraseLog();
    await reader.stop();
    return log;
  });
  return condense(said);
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
