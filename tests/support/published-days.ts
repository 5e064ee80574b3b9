import { expect, type Page } from '@playwright/test';
import type { DeployServer } from './deploy-server.ts';
import { catalogueNamed, publishOn } from './published.ts';
import { goTo } from './ways.ts';

/** What one entry of the catalogue is called that is published on a day; days are counted from 0 to 25. */
export const nameOf = (day: number): string => `Zonnestraal ${'Abcdefghijklmnopqrstuvwxyz'.charAt(day).repeat(4)}`;

/** In the past, so that no date is one that has yet to come. */
export const dateOf = (day: number): string => new Date(Date.UTC(2026, 8, 1 + day)).toISOString();

/** Publishes the catalogue of a day on the host. */
export const publishDay = (server: DeployServer, day: number, date = dateOf(day)): void =>
  publishOn(server, catalogueNamed(nameOf(day)), date);

/** Fails unless the catalogue of this day is the one that is searched, and that of another day is not. */
export async function expectShown(page: Page, day: number, not?: number): Promise<void> {
  await goTo(page, 'find');
  const card = (one: number) => page.getByRole('button', { name: nameOf(one) }).first();
  await page.getByRole('searchbox').fill(nameOf(day));
  await expect(card(day)).toBeVisible();
  if (not === undefined) return;
  await page.getByRole('searchbox').fill(nameOf(not));
  await expect(card(not)).toHaveCount(0);
}
