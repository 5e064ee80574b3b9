import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import { FALSE_FINDINGS, type FalseFinding } from './false-findings.ts';

/** IBM's accessibility-checker-engine: rules of its own, beside those of axe. */
const ENGINE = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');

interface Result {
  readonly ruleId: string;
  readonly value: readonly [string, string];
  readonly message: string;
  /** The element, as it stands in the page. */
  readonly snippet: string;
}

interface Ace {
  readonly Checker: new () => {
    check(node: Document, sets: readonly string[]): Promise<{ readonly results: readonly Result[] }>;
  };
}

/** What the engine calls a failure on the screen as it is now. What it would have a person look at is left out. */
async function failures(page: Page): Promise<Result[]> {
  const isThere = await page.evaluate(() => 'ace' in globalThis);
  // As text, because a policy of the page keeps scripts of others out.
  if (!isThere) await page.evaluate(`${ENGINE};globalThis.ace = ace;`);
  return page.evaluate(async () => {
    const { Checker } = (globalThis as unknown as { ace: Ace }).ace;
    const { results } = await new Checker().check(document, ['WCAG_2_2']);
    return results
      .filter(({ value }) => value[1] === 'FAIL')
      .map(({ ruleId, value, message, snippet }) => ({ ruleId, value, message, snippet }));
  });
}

/** Fails with what the second engine finds on the screen as it is now, apart from what was looked at and is no fault. */
export async function expectSecondOpinion(page: Page, seen = new Set<FalseFinding>()): Promise<void> {
  const found: string[] = [];
  for (const { ruleId, message, snippet } of await failures(page)) {
    const known = FALSE_FINDINGS.find(({ rule, element }) => rule === ruleId && element.test(snippet));
    if (known) seen.add(known);
    else found.push(`${ruleId}: ${message} ${snippet.slice(0, 160)}`);
  }
  expect.soft(found, 'a second opinion').toEqual([]);
}
