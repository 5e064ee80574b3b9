import { readFile } from 'node:fs/promises';
import { type Download, expect, type Page } from '@playwright/test';
import { nl } from './text.ts';
import { goTo } from './ways.ts';

/** Two national entries, which every region has: one that must be asked for in time, one with a confirmed number. */
export const HANDS = /^Handen-in-Huis/;
export const MIND = /^MIND Hulplijn/;

/** The first button with this text. */
export const button = (page: Page, key: Parameters<typeof nl>[0]) =>
  page.getByRole('button', { name: nl(key), exact: true }).first();

/** From any page to an entry, by searching. */
export async function openEntry(page: Page, name: RegExp, words: string): Promise<void> {
  await goTo(page, 'find');
  await page.getByRole('searchbox').fill(words);
  await page.getByRole('button', { name }).first().click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** What is in a downloaded file. */
export const textOf = async (download: Download) => readFile(await download.path(), 'utf8');
