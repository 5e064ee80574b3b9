import {
  type GuideFiles,
  manifestOf,
  manifestText,
  packsOf,
  publishedTexts,
  sameShortIds,
  vanishedIds,
  type ZipFile,
  zipOf,
} from '../../catalogue-files/index.ts';
import { type Manifest, NOTHING_PUBLISHED, nextStep } from '../../resources/index.ts';
import { type RegionEntries, regionsTogether } from '../../resources/rules/index.ts';
import type { PublishedList } from '../open/published.ts';

/** What would be published, with all that there is to say about it first. */
export interface Prepared {
  readonly texts: ReadonlyMap<string, string>;
  readonly manifest: Manifest;
  /** Names of files that are not as they were. */
  readonly changed: readonly string[];
  /** Ids that vanish from the lists of people. */
  readonly gone: readonly string[];
  /** Whether it is older than what is there: then the clock of this device is behind. */
  readonly isOlder: boolean;
}

const hexOf = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

async function sumsOf(texts: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const sums = [...texts].map(async ([name, text]) => {
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return [name, hexOf(hash)] as const;
  });
  return new Map(await Promise.all(sums));
}

interface Input {
  readonly regions: readonly RegionEntries[];
  readonly rules: unknown;
  readonly ownRules: unknown;
  /** What residents have now. */
  readonly before: PublishedList | undefined;
  readonly now: Date;
}

/** Makes what is to be published, as `npm run catalogue:publish` does. Rejects with `NotPublished`. */
export async function prepare({ regions, rules, ownRules, before, now }: Input): Promise<Prepared> {
  const texts = await publishedTexts({ packs: packsOf(regions), rules, ownRules });
  const manifest = manifestOf(texts, await sumsOf(texts), now);
  const old = before?.texts ?? new Map<string, string>();
  const kept = before?.date ? { ...NOTHING_PUBLISHED, date: before.date } : undefined;
  return {
    texts,
    manifest,
    changed: [...texts].filter(([name, text]) => old.get(name) !== text).map(([name]) => name),
    gone: vanishedIds(old, texts),
    isOlder: kept !== undefined && nextStep(manifest, kept, '9999').step === 'older',
  };
}

/** What is wrong with regions beside each other, in Dutch. */
export const togetherProblems = (regions: readonly RegionEntries[]): readonly string[] => [
  ...regionsTogether(regions).map(({ region, message }) => `${region}: ${message}`),
  ...sameShortIds(regions.flatMap(({ entries }) => entries.map(({ id }) => id))).map(({ text }) => text),
];

/**
 * The folder `packs` as a zip, the manifest last; with the folder `gids` before it where that was chosen.
 * @param guide files of the guide by name
 */
export function packsZip({ texts, manifest }: Prepared, guide: GuideFiles = new Map()): Uint8Array {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const files: readonly ZipFile[] = [...texts].map(([name, text]) => ({ path: `packs/${name}`, bytes: bytes(text) }));
  const pages = [...guide].map(([name, text]): ZipFile => ({ path: `gids/${name}`, bytes: bytes(text) }));
  const last = { path: 'packs/manifest.json', bytes: bytes(manifestText(manifest)) };
  return zipOf([...pages, ...files, last], new Date(manifest.date ?? 0));
}
