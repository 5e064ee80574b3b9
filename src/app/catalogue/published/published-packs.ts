import {
  type Manifest,
  nextStep,
  openPublished,
  openSearchIndex,
  type PayerRules,
  type Published,
  type PublishedFile,
  usePublishedRules,
} from '../../../resources/index.ts';
import { parseJson } from '../../../shared/parse-json.ts';
import { yieldToBrowser } from '../../platform/yield-to-browser.ts';
import type { Regions } from '../regions.ts';
import type { KeptPacks, PackStore } from './kept-packs.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What a look at the host came to. Everything but `taken` and `back` leaves the catalogue as it was. */
export type Refreshed = 'not-now' | 'same' | 'older' | 'taken' | 'back' | 'failed';

interface Means {
  readonly regions: Pick<Regions, 'take' | 'reload'>;
  /** The rules of who pays that came with the app. */
  readonly ownRules: () => PayerRules;
  /** undefined where the browser keeps no files: what is fetched then lasts until the app is closed. */
  readonly store: PackStore | undefined;
  readonly fetchManifest: () => Promise<Manifest>;
  readonly fetchPack: (file: PublishedFile) => Promise<string>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly isOnline: () => boolean;
  /** Does the work where no other tab is at it: two sets at once would each tidy away the files of the other. */
  readonly inOneTab: (work: () => Promise<Refreshed>) => Promise<Refreshed | undefined>;
}

/**
 * The catalogue that was published after the app was built. The host is asked at the opening and then once a day, by every
 * device in the same way: the manifest, then every file that changed, in its order. Nothing that someone does is part of it.
 */
export class PublishedPacks {
  readonly #means: Means;
  #rules: PayerRules | undefined;
  #isBusy = false;
  /** As the store has it; a full device keeps no note. */
  #asked: number | undefined;

  constructor(means: Means) {
    this.#means = means;
  }

  /** Shows the published catalogue that the device keeps; false when there is none that can be read. Never rejects. */
  async openKept(): Promise<boolean> {
    const kept = await this.#readKept();
    if (!kept) return false;
    try {
      this.#take(await this.#open(kept.texts));
      return true;
    } catch {
      // Of another version of the app, or damaged: what came with this one is whole.
      return false;
    }
  }

  /** Asks the host whether there is a newer catalogue, at most once a day, and takes it. Never rejects. */
  async refresh(): Promise<Refreshed> {
    if (this.#isBusy) return 'not-now';
    this.#isBusy = true;
    try {
      return (await this.#means.inOneTab(() => this.#look())) ?? 'not-now';
    } catch {
      // No network, half an upload, a file that is none, a full device: the old one is whole, and tomorrow is a day.
      return 'failed';
    } finally {
      this.#isBusy = false;
    }
  }

  async #look(): Promise<Refreshed> {
    const { isOnline, store, now, fetchManifest } = this.#means;
    if (!isOnline() || !(await this.#isDue())) return 'not-now';
    const [kept, manifest] = [await this.#readKept(), await fetchManifest()];
    // An answer counts, whatever comes of it: after half an upload, tomorrow is another day. No answer is none.
    this.#asked = now();
    await store?.noteAsked(this.#asked);
    const found = nextStep(manifest, kept?.manifest, new Date(now()).toISOString());
    if (found.step === 'fetch') await this.#fetchAll(manifest, found.files, kept);
    if (found.step === 'back') await this.#goBack();
    return found.step === 'fetch' ? 'taken' : found.step;
  }

  async #isDue(): Promise<boolean> {
    const { store, now } = this.#means;
    // A time that still has to come was written by a clock that was wrong.
    const isToday = (at = Number.NaN): boolean => at <= now() && now() - at < DAY_MS;
    return !isToday(this.#asked) && !isToday(await store?.askedAt().catch(() => undefined));
  }

  async #fetchAll(manifest: Manifest, files: readonly PublishedFile[], kept: KeptPacks | undefined): Promise<void> {
    const fresh = new Map<string, string>();
    for (const file of files) fresh.set(file.name, await this.#means.fetchPack(file));
    const texts = new Map(manifest.files.map(({ name }) => [name, fresh.get(name) ?? kept?.texts.get(name) ?? '']));
    // Whole and readable, or the one on the device stays.
    const published = await this.#open(texts);
    await this.#means.store?.keep({ manifest, texts });
    this.#take(published);
  }

  async #goBack(): Promise<void> {
    await this.#means.store?.drop();
    if (this.#rules) usePublishedRules(this.#rules);
    await this.#means.regions.reload();
  }

  async #readKept(): Promise<KeptPacks | undefined> {
    return this.#means.store?.read().catch(() => undefined);
  }

  async #open(texts: ReadonlyMap<string, string>): Promise<Published> {
    this.#rules ??= this.#means.ownRules();
    const files = new Map([...texts].map(([name, text]) => [name, parseJson(text)]));
    return openPublished(files, this.#rules, openSearchIndex, yieldToBrowser);
  }

  #take(published: Published): void {
    usePublishedRules(published.rules);
    this.#means.regions.take(published);
  }
}
