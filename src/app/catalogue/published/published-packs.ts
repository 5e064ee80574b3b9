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
}

/**
 * The catalogue that was published after the app was built. The host is asked at the opening and then once a day, by every
 * device in the same way: the manifest, then every file that changed, in its order. Nothing that someone does is part of it.
 */
export function publishedPacks({ regions, ownRules, store, fetchManifest, fetchPack, now, isOnline }: Means) {
  let rules: PayerRules | undefined;
  let isBusy = false;

  const open = async (texts: ReadonlyMap<string, string>): Promise<Published> => {
    rules ??= ownRules();
    const files = new Map([...texts].map(([name, text]) => [name, parseJson(text)]));
    return openPublished(files, rules, openSearchIndex, yieldToBrowser);
  };
  const take = (published: Published): void => {
    usePublishedRules(published.rules);
    regions.take(published);
  };
  const readKept = (): Promise<KeptPacks | undefined> =>
    store?.read().catch(() => undefined) ?? Promise.resolve(undefined);

  async function isDue(): Promise<boolean> {
    const asked = await store?.askedAt().catch(() => undefined);
    // A time that still has to come was written by a clock that was wrong.
    return asked === undefined || !(asked <= now()) || now() - asked >= DAY_MS;
  }

  async function fetchAll(
    manifest: Manifest,
    files: readonly PublishedFile[],
    kept: KeptPacks | undefined,
  ): Promise<void> {
    const fresh = new Map<string, string>();
    for (const file of files) fresh.set(file.name, await fetchPack(file));
    const texts = new Map(manifest.files.map(({ name }) => [name, fresh.get(name) ?? kept?.texts.get(name) ?? '']));
    // Whole and readable, or the one on the device stays.
    const published = await open(texts);
    await store?.keep({ manifest, texts });
    take(published);
  }

  async function goBack(): Promise<void> {
    await store?.drop();
    if (rules) usePublishedRules(rules);
    await regions.reload();
  }

  async function look(): Promise<Refreshed> {
    if (!isOnline() || !(await isDue())) return 'not-now';
    const [kept, manifest] = [await readKept(), await fetchManifest()];
    // An answer counts, whatever comes of it: after half an upload, tomorrow is another day. No answer is none.
    await store?.noteAsked(now());
    const found = nextStep(manifest, kept?.manifest, new Date(now()).toISOString());
    if (found.step === 'fetch') await fetchAll(manifest, found.files, kept);
    if (found.step === 'back') await goBack();
    return found.step === 'fetch' ? 'taken' : found.step;
  }

  return {
    /** Shows the published catalogue that the device keeps; false when there is none that can be read. Never rejects. */
    async openKept(): Promise<boolean> {
      const kept = await readKept();
      if (!kept) return false;
      try {
        take(await open(kept.texts));
        return true;
      } catch {
        // Of another version of the app, or damaged: what came with this one is whole.
        return false;
      }
    },

    /** Asks the host whether there is a newer catalogue, at most once a day, and takes it. Never rejects. */
    async refresh(): Promise<Refreshed> {
      if (isBusy) return 'not-now';
      isBusy = true;
      try {
        return await look();
      } catch {
        // No network, half an upload, a file that is none, a full device: the old one is whole, and tomorrow is a day.
        return 'failed';
      } finally {
        isBusy = false;
      }
    },
  };
}
