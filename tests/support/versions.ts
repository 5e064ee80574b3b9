import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { DeployServer } from './deploy-server.ts';
import { waitUntilOfflineReady } from './offline.ts';
import { nl } from './text.ts';

/** The build under test and one that differs in its version only, made by `npm test`. */
export const [NOW, NEXT] = ['dist', 'dist-next'] as const;

/** Path of the first script of a build, which differs between versions. */
export const firstScript = (folder: string): string => {
  const path = /<script type="module"[^>]* src="\.(\/[^"]+)"/.exec(readFileSync(`${folder}/index.html`, 'utf8'))?.[1];
  if (!path) throw new Error(`${folder} has no first script`);
  return path;
};

/** Fails unless the page runs this build. */
export const expectVersion = (page: Page, folder: string): Promise<void> =>
  expect(page.locator('script[type=module]')).toHaveAttribute('src', `.${firstScript(folder)}`);

/** Opens the app and waits until it would also open without a network. */
export async function install(page: Page, server: DeployServer): Promise<void> {
  await page.goto(server.url);
  await waitUntilOfflineReady(page);
}

/**
 * Looks for a newer version now. Gives how that ends: the state of its worker, or the name of the error. A look that the
 * browser began by itself before there was one is joined by ours and finds nothing: then we look again.
 */
export const lookForUpdate = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    let isFound = false;
    const outcome = new Promise<string>((resolve) => {
      registration.addEventListener('updatefound', () => {
        const { installing } = registration;
        isFound = true;
        installing?.addEventListener('statechange', () => resolve(installing.state), { once: true });
      });
    });
    const look = (): Promise<string> =>
      registration.update().then(
        () => (isFound || registration.installing ? outcome : look()),
        (error: Error) => error.name,
      );
    return look();
  });

/** Takes the offered version, and sees that it is the next one. */
export async function takeUpdate(page: Page): Promise<void> {
  await page.getByRole('button', { name: nl('shell.update.now') }).tap();
  await expectVersion(page, NEXT);
  await waitUntilOfflineReady(page);
}
