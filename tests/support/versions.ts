import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { DeployServer } from './deploy-server.ts';
import { waitUntilOfflineReady } from './offline.ts';
import { nl } from './text.ts';

/** The build under test and one that differs in its version only, made by `npm test`. */
export const [NOW, NEXT] = ['dist', 'dist-next'] as const;

/** Path of the first script of a build, which differs between versions. */
export const firstScript = (folder: string): string => {
  const path = /<script[^>]* src="\.(\/[^"]+)"/.exec(readFileSync(`${folder}/index.html`, 'utf8'))?.[1];
  if (!path) throw new Error(`${folder} has no first script`);
  return path;
};

/** Fails unless the page runs this build. */
export const expectVersion = (page: Page, folder: string): Promise<void> =>
  expect(page.locator('script').first()).toHaveAttribute('src', `.${firstScript(folder)}`);

/** Opens the app and waits until it would also open without a network. */
export async function install(page: Page, server: DeployServer): Promise<void> {
  await page.goto(server.url);
  await waitUntilOfflineReady(page);
}

/** Looks for a newer version now. Gives how that ends: the state of its worker, or the name of the error. */
export const lookForUpdate = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const outcome = new Promise<string>((resolve) => {
      registration.addEventListener('updatefound', () => {
        const { installing } = registration;
        installing?.addEventListener('statechange', () => resolve(installing.state), { once: true });
      });
    });
    return registration.update().then(
      () => outcome,
      (error: Error) => error.name,
    );
  });

/** Takes the offered version, and sees that it is the next one. */
export async function takeUpdate(page: Page): Promise<void> {
  await page.getByRole('button', { name: nl('common.update.now') }).tap();
  await expectVersion(page, NEXT);
  await waitUntilOfflineReady(page);
}
