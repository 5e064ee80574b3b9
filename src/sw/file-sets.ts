/** A file with a hash in its name: its address and the hash that it must have. */
export interface SetFile {
  readonly url: string;
  readonly integrity: string;
}

/** Files that only some devices need, by the name of their set: a language, or what a screen for everyone has besides. */
export type FileSets = Readonly<Record<string, readonly SetFile[]>>;

interface FileSetsInput {
  readonly sets: FileSets;
  /** Ends in a slash. */
  readonly scope: string;
  /** How to reach the network. */
  readonly ask: typeof fetch;
}

async function fetchInto(cache: Cache, { url, integrity }: SetFile, ask: typeof fetch): Promise<boolean> {
  // The page has just asked for it, so the browser may still have it; a wrong copy does not get past the hash.
  for (const mode of ['default', 'reload'] as const) {
    try {
      const response = await ask(url, { cache: mode, credentials: 'same-origin', integrity });
      if (response.ok) {
        await cache.put(url, response);
        return true;
      }
    } catch {
      // Offline, full, or another version on the server: tried once more, then told as missing.
    }
  }
  return false;
}

/**
 * Keeps the sets that this device uses, beside the files that every device has. What was kept stays until all of what
 * takes its place is there.
 */
export class KeptFileSets {
  readonly #sets: FileSets;
  readonly #ask: typeof fetch;
  /** The kill switch knows our caches by this ending. */
  readonly #cacheName: string;
  /** Address of the note that says which sets are kept. */
  readonly #noted: string;
  readonly #urls: ReadonlySet<string>;
  #last: Promise<unknown> = Promise.resolve();

  constructor({ sets, scope, ask }: FileSetsInput) {
    this.#sets = sets;
    this.#ask = ask;
    this.#cacheName = `sets-${scope}`;
    this.#noted = `${scope}kept-sets`;
    this.#urls = new Set(Object.values(sets).flatMap((files) => files.map(({ url }) => url)));
  }

  has(url: string): boolean {
    return this.#urls.has(url);
  }

  /** The copy on this device. Rejects where the browser cannot read it. */
  match(url: string): Promise<Response | undefined> {
    return caches.match(url, { cacheName: this.#cacheName });
  }

  /**
   * Sees to it that all files of these sets are on the device, and lets go of the others once they are. Never rejects.
   * @param wanted null for those that are kept now
   * @returns how many files are still missing
   */
  keep(wanted: readonly string[] | null): Promise<number> {
    const work = this.#last.then(() => this.#keepNow(wanted)).catch(() => this.#filesOf(wanted ?? []).length);
    this.#last = work;
    return work;
  }

  /** Fetches this version of the sets that an earlier one kept, beside those. Rejects when one cannot be had. */
  async renew(): Promise<void> {
    const files = this.#filesOf(await this.#keptNames());
    if (files.length === 0) return;
    const missing = await this.#fill(await this.#open(), files);
    if (missing > 0) throw new Error(`${missing} files of the kept sets could not be fetched`);
  }

  /** Lets go of what no set of this version names. */
  async tidy(): Promise<void> {
    if (await caches.has(this.#cacheName)) await this.#drop(await this.#open(), (url) => !this.#urls.has(url));
  }

  #open(): Promise<Cache> {
    return caches.open(this.#cacheName);
  }

  #filesOf(names: readonly string[]): readonly SetFile[] {
    return names.flatMap((name) => this.#sets[name] ?? []);
  }

  /** Names of the sets that are kept, as an earlier version may have noted them. Makes no cache where there is none. */
  async #keptNames(): Promise<readonly string[]> {
    if (!(await caches.has(this.#cacheName))) return [];
    const note = await (await this.#open()).match(this.#noted);
    return note ? ((await note.json()) as readonly string[]) : [];
  }

  async #fill(cache: Cache, files: readonly SetFile[]): Promise<number> {
    const present = await Promise.all(
      files.map(async (file) => (await cache.match(file.url)) !== undefined || fetchInto(cache, file, this.#ask)),
    );
    return present.filter((isPresent) => !isPresent).length;
  }

  async #drop(cache: Cache, isToGo: (url: string) => boolean): Promise<void> {
    const kept = (await cache.keys()).map(({ url }) => url);
    await Promise.all(kept.filter((url) => url !== this.#noted && isToGo(url)).map((url) => cache.delete(url)));
  }

  async #keepNow(wanted: readonly string[] | null): Promise<number> {
    const files = this.#filesOf(wanted ?? (await this.#keptNames()));
    if (files.length === 0) {
      if (wanted) await caches.delete(this.#cacheName);
      return 0;
    }
    const cache = await this.#open();
    const missing = await this.#fill(cache, files);
    if (missing > 0 || !wanted) return missing;
    await cache.put(this.#noted, new Response(JSON.stringify(wanted)));
    const stays = new Set(files.map(({ url }) => url));
    // What is not ours may belong to a newer version that stands ready.
    await this.#drop(cache, (url) => this.#urls.has(url) && !stays.has(url));
    return 0;
  }
}
