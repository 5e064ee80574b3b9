import { fetchManifest, fetchPack } from '../../app/catalogue/published/fetch-packs.ts';
import type { FetchJson } from '../../app/platform/fetch-json.ts';
import { regionsIn } from '../../catalogue-files/index.ts';
import { type Manifest, openRegionList } from '../../resources/index.ts';
import type { RegionEntries } from '../../resources/rules/index.ts';

/** The list that residents have now, as the host of this page has it. */
export interface PublishedList {
  /** When it was published; null when it is the one that came with the app. */
  readonly date: string | null;
  /** Its files by name, as they are on the host. */
  readonly texts: ReadonlyMap<string, string>;
  readonly regions: readonly RegionEntries[];
}

const NATIONAL = 'nl.json';

async function fromPacks({ date, files }: Manifest): Promise<PublishedList> {
  const texts = new Map<string, string>();
  for (const file of files) texts.set(file.name, await fetchPack(file));
  return { date, texts, regions: regionsIn(texts) };
}

async function fromBuild(fetchJson: FetchJson, rules: unknown): Promise<PublishedList> {
  const list = await fetchJson('regions/index.json');
  const names = [NATIONAL, ...openRegionList(list).map(({ id }) => `${id}.json`)];
  const texts = new Map([['index.json', JSON.stringify(list)]]);
  for (const name of names) texts.set(name, JSON.stringify(await fetchJson(`regions/${name}`)));
  texts.set('rules.json', JSON.stringify(rules));
  return { date: null, texts, regions: regionsIn(texts) };
}

/**
 * Gets all of what the host of this page has published, always all of it, in one order: nothing that the officer does is
 * part of a request. What came with the app, where nothing was published after it or there is no network. Rejects where
 * neither can be had.
 * @param rules the rules of who pays of this build
 */
export async function fetchPublished(fetchJson: FetchJson, rules: unknown): Promise<PublishedList> {
  try {
    const manifest = await fetchManifest();
    if (manifest.date !== null) return await fromPacks(manifest);
  } catch {
    // Without a network, or half an upload: what came with the app is on this device, or else says why not.
  }
  return fromBuild(fetchJson, rules);
}
