import type { Browser, Page } from '@playwright/test';
import { queriesToType } from '../typed-queries.ts';
import { openBareField, openFinding, openOther, slowDown, typeQueries } from '../typing.ts';
import { REGION } from './build-pages.ts';

/** As many of the queries as give some two hundred keys. */
const QUERIES = 14;

/** Something to type into. */
export interface FinderSubject {
  readonly name: string;
  readonly open: (browser: Browser) => Promise<Page>;
}

export const bareField: FinderSubject = { name: 'a bare field', open: openBareField };

export const ours = (name: string, url: string): FinderSubject => ({
  name,
  open: (browser) => openFinding(browser, url, REGION),
});

/** The finder of others, which says nothing until its entries are read. */
export const other = (name: string, url: string): FinderSubject => ({
  name,
  open: (browser) => openOther(browser, url),
});

/** From each key to the frame with its results, in milliseconds, slowed down. */
export async function measureFinder(browser: Browser, { open }: FinderSubject): Promise<readonly number[]> {
  const page = await open(browser);
  await slowDown(page);
  const { painted } = await typeQueries(page, queriesToType().slice(0, QUERIES));
  await page.context().close();
  return painted;
}
