import {
  type Manifest,
  NOTHING_PUBLISHED,
  openManifest,
  openPublished,
  openSearchIndex,
  type Pack,
  type Region,
  type RegionList,
} from '../resources/index.ts';
import {
  buildPack,
  type Line,
  type RegionEntries,
  readPayerRules,
  sayOfRegion,
  wholeLine,
} from '../resources/rules/index.ts';
import { shortId } from '../take-home/index.ts';

/** The list of what is there for the whole country. */
export const NATIONAL = 'nl';

/** Stands for what is missing, so that every deployment has the same files. */
const NOTHING_NATIONAL: Region = {
  id: NATIONAL,
  name: 'Nederland',
  municipalities: [],
  collected: '2026-11',
  places: [],
};

/** The regions of a deployment as packs. */
export interface Packs {
  /** By id, the national one apart. */
  readonly packs: ReadonlyMap<string, Pack>;
  /** What joins each of them; empty where there is none. */
  readonly national: Pack;
}

/** Makes a pack of each region, in the order of their ids. */
export function packsOf(regions: readonly RegionEntries[]): Packs {
  const sorted = [...regions].sort((a, b) => (a.region.id < b.region.id ? -1 : 1));
  const whole = sorted.find(({ region }) => region.id === NATIONAL);
  return {
    packs: new Map(
      sorted
        .filter((one) => one !== whole)
        .map(({ region, entries }) => [region.id, buildPack({ region, own: entries })] as const),
    ),
    national: buildPack({ region: whole?.region ?? NOTHING_NATIONAL, own: whole?.entries ?? [] }),
  };
}

/** The files of the catalogue by name: the list of regions, and a pack for each and for the whole country. */
export function catalogueFiles({ packs, national }: Packs): Map<string, unknown> {
  const regions = [...packs.values()].map(({ region: { id, name, places } }): RegionList[number] => ({
    id,
    name,
    places: places.map(({ name, otherNames, pc4 }) => ({ name, ...(otherNames ? { otherNames } : {}), pc4 })),
  }));
  return new Map<string, unknown>([
    ['index.json', regions],
    ...[national, ...packs.values()].map((pack) => [`${pack.region.id}.json`, pack] as const),
  ]);
}

/** In a code that someone takes home an entry is a number of 24 bits: two entries must not become the same one. */
export function sameShortIds(ids: readonly string[]): Line[] {
  const idOf = new Map<number, string>();
  return ids.flatMap((id) => {
    const other = idOf.get(shortId(id));
    idOf.set(shortId(id), id);
    return other === undefined || other === id ? [] : [wholeLine('id', sayOfRegion.sameInCode(id, other))];
  });
}

/** Why nothing is published, in Dutch, a line for each cause. */
export class NotPublished extends Error {}

interface Parts {
  readonly packs: Packs;
  /** The rules of who pays, as their file has them. */
  readonly rules: unknown;
  /** The rules that the app has words for. */
  readonly ownRules: unknown;
}

/** What is published, by name, checked as a device checks it. Rejects with `NotPublished`. */
export async function publishedTexts({ packs, rules, ownRules }: Parts): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, unknown>([...catalogueFiles(packs), ['rules.json', rules]]);
  const texts = new Map([...files].map(([name, content]) => [name, JSON.stringify(content)]));
  const opened = new Map([...texts].map(([name, text]) => [name, JSON.parse(text) as unknown]));
  try {
    await openPublished(opened, readPayerRules(ownRules), openSearchIndex, async () => undefined);
  } catch (error) {
    throw new NotPublished(`Zo zou een telefoon de lijst niet aannemen: ${(error as Error).message}.`);
  }
  return texts;
}

/**
 * The manifest that goes with these files, in the order in which devices fetch them.
 * @param sums SHA-256 of each file in hex, by name
 */
export function manifestOf(texts: ReadonlyMap<string, string>, sums: ReadonlyMap<string, string>, now: Date): Manifest {
  const files = [...texts].map(([name, text]) => ({
    name,
    bytes: new TextEncoder().encode(text).length,
    sha256: sums.get(name) ?? '',
  }));
  return openManifest({ ...NOTHING_PUBLISHED, date: now.toISOString(), files });
}

/** A manifest as its file has it. */
export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`;

/** Ids of entries that people may have saved and that are no longer there, by what was published before. */
export function vanishedIds(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const idsIn = (texts: ReadonlyMap<string, string>) =>
    [...texts].flatMap(([name, text]) =>
      ['index.json', 'rules.json'].includes(name)
        ? []
        : (JSON.parse(text) as { entries: { id: string }[] }).entries.map(({ id }) => id),
    );
  const there = new Set(idsIn(after));
  return idsIn(before).filter((id) => !there.has(id));
}
