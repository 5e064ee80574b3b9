import { createHash } from 'node:crypto';
import { mkdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** What axe can find fault with on the screen as it is now, each once: parts in their parents, and the order of headings. */
const partsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { dir, dataset } = document.documentElement;
    const looks = ['prefers-color-scheme: dark', 'forced-colors: active', 'prefers-contrast: more'];
    const look = looks.filter((each) => matchMedia(`(${each})`).matches);
    const screen = JSON.stringify([dir, { ...dataset }, look, innerWidth]);
    const all = [...document.querySelectorAll('body, body *')];
    const parts = all.map((part) => {
      const states = part.getAttributeNames().filter((name) => /^(aria-|role|type|href|tabindex|hidden)/.test(name));
      const parent = part.parentElement;
      return [parent?.tagName, parent?.className, part.tagName, part.getAttribute('class'), states].join(' ');
    });
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => heading.tagName);
    return [...new Set([...parts, headings.join(' ')])].map((part) => `${screen} ${part}`);
  });

const isFirst = (path: string): boolean => {
  try {
    mkdirSync(path);
    return true;
  } catch {
    return false;
  }
};

/**
 * Looks at a screen if there is a part on it that no test of this run has looked at, in whichever process.
 * What a look that fails has claimed is given back, so that a second try looks again.
 * @param folder emptied before each run
 */
export async function lookOnce(page: Page, folder: string, look: (page: Page) => Promise<void>): Promise<void> {
  const marks = join(folder, 'looked-at');
  mkdirSync(marks, { recursive: true });
  const paths = (await partsOf(page)).map((part) =>
    join(marks, createHash('sha256').update(part).digest('hex').slice(0, 32)),
  );
  const fresh = paths.filter(isFirst);
  if (fresh.length === 0) return;
  try {
    await look(page);
  } catch (fault) {
    for (const path of fresh) rmdirSync(path);
    throw fault;
  }
}
