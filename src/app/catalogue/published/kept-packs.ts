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

const textAt = async (cache: Cache, url: string): Promise<string | undefined> => (await cache.match(url))?.text();

/** The browser's own store of files. It keeps no more than the host hands to everyone. */
class CachedPacks implements PackStore {
  readonly #base: string;

  constructor(base: string) {
    this.#base = base;
  }

  async read(): Promise<KeptPacks | undefined> {
    const cache = await this.#open();
    const manifest = await this.#noteOf(cache);
    if (!manifest) return undefined;
    const texts = new Map<string, string>();
    for (const { name, sha256 } of manifest.files) {
      const text = await textAt(cache, this.#url(sha256));
      if (text === undefined) return undefined;
      texts.set(name, text);
    }
    return { manifest, texts };
  }

  async keep({ manifest, texts }: KeptPacks): Promise<void> {
    const cache = await this.#open();
    try {
      for (const { name, sha256 } of manifest.files) {
        await cache.put(this.#url(sha256), new Response(texts.get(name) ?? ''));
      }
      // Only now does the device have another catalogue: one entry says which.
      await cache.put(this.#url('kept'), new Response(JSON.stringify(manifest)));
    } catch (error) {
      const before = await this.#noteOf(cache).catch(() => undefined);
      await this.#tidy(cache, before).catch(() => undefined);
      throw error;
    }
    await this.#tidy(cache, manifest);
  }

  async drop(): Promise<void> {
    const cache = await this.#open();
    await cache.delete(this.#url('kept'));
    await this.#tidy(cache, undefined);
  }

  async askedAt(): Promise<number | undefined> {
    const text = await textAt(await this.#open(), this.#url('asked'));
    return text === undefined ? undefined : Number(text);
  }

  async noteAsked(at: number): Promise<void> {
    await (await this.#open()).put(this.#url('asked'), new Response(String(at)));
  }

  /** The kill switch knows our caches by this ending. */
  #open(): Promise<Cache> {
    return caches.open(`packs-${this.#base}`);
  }

  #url(name: string): string {
    return `${this.#base}packs/${name}`;
  }

  async #noteOf(cache: Cache): Promise<Manifest | undefined> {
    const note = await textAt(cache, this.#url('kept'));
    return note === undefined ? undefined : openManifest(JSON.parse(note));
  }

  /** Lets go of the files that no set names. */
  async #tidy(cache: Cache, stays: Manifest | undefined): Promise<void> {
    const names = ['kept', 'asked', ...(stays?.files.map(({ sha256 }) => sha256) ?? [])];
    const kept = new Set(names.map((name) => this.#url(name)));
    const gone = (await cache.keys()).filter(({ url }) => !kept.has(url));
    await Promise.all(gone.map((request) => cache.delete(request)));
  }
}

/**
 * Where this browser keeps published catalogues; undefined where it keeps no files.
 * @param base address of the app, ending in a slash
 */
export const packStore = (base: string): PackStore | undefined =>
  typeof caches === 'undefined' ? undefined : new CachedPacks(base);
