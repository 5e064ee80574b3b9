import { type Manifest, openManifest } from '../../../resources/index.ts';

/** A published catalogue as the device keeps it: its files by name, as text. */
export interface KeptPacks {
  readonly manifest: Manifest;
  readonly texts: ReadonlyMap<string, string>;
}

/** Where published catalogues are kept; a test gives another one. */
export interface PackStore {
  /** The whole set, or undefined when there is none or a part of it was lost. */
  read(): Promise<KeptPacks | undefined>;
  /** Lets a set take the place of the one before, in one step. Rejects, with the old one whole, where it cannot be kept. */
  keep(packs: KeptPacks): Promise<void>;
  drop(): Promise<void>;
  /** When the host was last asked, in milliseconds since 1970; undefined when that is not known. */
  askedAt(): Promise<number | undefined>;
  noteAsked(at: number): Promise<void>;
}

/** The browser's own store of files, where it has one. It keeps no more than the host hands to everyone. */
export function packStore(base: string): PackStore | undefined {
  if (typeof caches === 'undefined') return undefined;
  // The kill switch knows our caches by this ending.
  const open = () => caches.open(`packs-${base}`);
  const [noteUrl, askedUrl] = [`${base}packs/kept`, `${base}packs/asked`];
  const urlOf = (sha256: string) => `${base}packs/${sha256}`;
  const textAt = async (cache: Cache, url: string) => (await cache.match(url))?.text();

  async function tidy(cache: Cache, stays: readonly string[]): Promise<void> {
    const kept = new Set([noteUrl, askedUrl, ...stays]);
    const gone = (await cache.keys()).filter(({ url }) => !kept.has(url));
    await Promise.all(gone.map((request) => cache.delete(request)));
  }

  async function noteOf(cache: Cache): Promise<Manifest | undefined> {
    const note = await textAt(cache, noteUrl);
    return note === undefined ? undefined : openManifest(JSON.parse(note));
  }

  return {
    async read() {
      const cache = await open();
      const manifest = await noteOf(cache);
      if (!manifest) return undefined;
      const texts = new Map<string, string>();
      for (const { name, sha256 } of manifest.files) {
        const text = await textAt(cache, urlOf(sha256));
        if (text === undefined) return undefined;
        texts.set(name, text);
      }
      return { manifest, texts };
    },

    async keep({ manifest, texts }) {
      const cache = await open();
      const urls = manifest.files.map(({ sha256 }) => urlOf(sha256));
      try {
        for (const { name, sha256 } of manifest.files) {
          await cache.put(urlOf(sha256), new Response(texts.get(name) ?? ''));
        }
        // Only now does the device have another catalogue: one entry says which.
        await cache.put(noteUrl, new Response(JSON.stringify(manifest)));
      } catch (error) {
        const before = await noteOf(cache).catch(() => undefined);
        await tidy(cache, before?.files.map(({ sha256 }) => urlOf(sha256)) ?? []).catch(() => undefined);
        throw error;
      }
      await tidy(cache, urls);
    },

    async drop() {
      const cache = await open();
      await cache.delete(noteUrl);
      await tidy(cache, []);
    },

    async askedAt() {
      const text = await textAt(await open(), askedUrl);
      return text === undefined ? undefined : Number(text);
    },

    async noteAsked(at) {
      await (await open()).put(askedUrl, new Response(String(at)));
    },
  };
}
