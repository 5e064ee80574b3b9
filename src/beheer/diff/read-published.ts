import { regionsIn } from '../../catalogue-files/index.ts';
import { openManifest } from '../../resources/index.ts';
import type { PublishedList } from '../open/published.ts';

/** Opens files that someone took from a host: a manifest with its packs. Rejects when something of it is none. */
export async function readPublishedFiles(files: readonly File[]): Promise<PublishedList> {
  const texts = new Map(await Promise.all(files.map(async (file) => [file.name, await file.text()] as const)));
  const manifest = texts.get('manifest.json');
  texts.delete('manifest.json');
  const regions = regionsIn(texts);
  if (regions.length === 0) throw new Error('there are no packs among these files');
  return { date: manifest ? openManifest(JSON.parse(manifest)).date : null, texts, regions };
}
