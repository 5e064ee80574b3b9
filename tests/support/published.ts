import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Entry } from '../../src/resources/index.ts';
import { type DeployServer, instead } from './deploy-server.ts';
import { NOW } from './versions.ts';

const FILES = ['index.json', 'nl.json', 'den-haag.json', 'hoeksche-waard.json', 'meierij.json', 'zuid-limburg.json'];

/** The files of the catalogue of the build, as an officer would publish them. */
export function builtCatalogue(): Map<string, string> {
  const texts = new Map(FILES.map((name) => [name, readFileSync(`${NOW}/regions/${name}`, 'utf8')]));
  return texts.set('rules.json', readFileSync('src/resources/payer/rules.json', 'utf8'));
}

/** The same with other entries in one file. */
export function withEntries(
  texts: ReadonlyMap<string, string>,
  name: string,
  change: (entries: readonly Entry[]) => readonly object[],
): Map<string, string> {
  const pack = JSON.parse(texts.get(name) ?? '');
  return new Map(texts).set(name, JSON.stringify({ ...pack, entries: change(pack.entries) }));
}

/** Puts files on the host as its folder `packs`, beside the build. */
export function putPacks(server: DeployServer, files: ReadonlyMap<string, string>): void {
  for (const [name, text] of files) server.faults.set(`/packs/${name}`, instead(text, 'application/json'));
}

interface PublishedFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Publishes a catalogue on the host.
 * @param tamper what the manifest says instead of what is true
 */
export function publishOn(
  server: DeployServer,
  texts: ReadonlyMap<string, string>,
  date = '2026-11-30T12:00:00.000Z',
  tamper = (files: readonly PublishedFile[]) => files,
) {
  const files = [...texts].map(([name, text]) => ({
    name,
    bytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
  }));
  const manifest = { format: 1, date, files: tamper(files) };
  putPacks(server, new Map([...texts, ['manifest.json', JSON.stringify(manifest)]]));
}

/** Whether the device keeps something of a published catalogue at an address with this ending. */
export const inPacks = (page: Page, path: string): Promise<boolean> =>
  page.evaluate(async (ending) => {
    const name = (await caches.keys()).find((one) => one.startsWith('packs-')) ?? '';
    return (await (await caches.open(name)).keys()).some(({ url }) => url.endsWith(ending));
  }, path);

/** When the catalogue was published that the device keeps; undefined while it keeps none. */
export const keptDate = (page: Page): Promise<string | undefined> =>
  page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.startsWith('packs-')) ?? '';
    const cache = await caches.open(name);
    const note = (await cache.keys()).find(({ url }) => url.endsWith('packs/kept'));
    const kept = note && (await cache.match(note));
    return kept && (await kept.json()).date;
  });

/** The catalogue of the build with this name in it, as an officer would publish it. */
export const catalogueNamed = (name: string): Map<string, string> =>
  withEntries(builtCatalogue(), 'nl.json', ([first, ...others]) => [{ ...first, name }, ...others]);

/** Waits until no tab asks the host any more. */
export const untilAsked = (page: Page): Promise<void> =>
  expect
    .poll(() => page.evaluate(async () => (await navigator.locks.query()).held?.some(({ name }) => name === 'packs')))
    .toBe(false);

/** Opens the page anew, and waits until that has asked the host and has done with its answer. */
export async function reloadAndAsk(page: Page): Promise<void> {
  const asked = page.waitForRequest(/packs\/manifest\.json$/);
  await page.reload();
  await asked;
  await untilAsked(page);
}

/** As if the host had last been asked longer ago. */
export async function nextDay(page: Page): Promise<void> {
  await expect.poll(() => inPacks(page, 'packs/asked')).toBe(true);
  await forgetAsked(page);
}

/** As if the host had never been asked. */
export async function forgetAsked(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.startsWith('packs-')) ?? '';
    const cache = await caches.open(name);
    const asked = (await cache.keys()).find(({ url }) => url.endsWith('packs/asked'));
    if (asked) await cache.delete(asked);
  });
}
