import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publishPacks } from '../../../../scripts/build/publish-packs.ts';
import { type GivenFile, readGivenFiles } from '../../../../src/beheer/open/read-files.ts';
import { compareManifests } from '../../../../src/beheer/publish/compare.ts';
import { packsZip, prepare, togetherProblems } from '../../../../src/beheer/publish/prepare.ts';
import { checkList, newMemory } from '../../../../src/beheer/work/check-list.ts';
import { regionsIn } from '../../../../src/catalogue-files/index.ts';
import type { RegionEntries } from '../../../../src/resources/rules/index.ts';
import { unzip } from '../../../support/unzip.ts';

const RULES = 'src/resources/payer/rules.json';
const NOW = new Date('2026-12-04T09:00:00Z');
const rules = () => JSON.parse(readFileSync(RULES, 'utf8')) as unknown;
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  for (const id of ['nl', 'meierij', 'den-haag']) {
    cpSync(join('src/resources/regions', id), join(root, 'regions', id), { recursive: true });
  }
});
afterEach(() => rmSync(root, { recursive: true }));

/** The files of a folder as a browser hands them over. */
const filesIn = (folder: string): readonly GivenFile[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => {
      const bytes = readFileSync(join(folder, path));
      return { path: `regions/${path.replaceAll('\\', '/')}`, size: bytes.length, bytes: async () => bytes };
    });

async function openedRegions(): Promise<readonly RegionEntries[]> {
  const found = await readGivenFiles(filesIn(join(root, 'regions')));
  return Promise.all(
    found.map(async ({ sheet, region }) => {
      if (!sheet || !region) throw new Error('a list cannot be read');
      const checked = await checkList(sheet, region, { today: '2026-12-04' }, newMemory(), () => false);
      return { region, entries: checked?.entries ?? [] };
    }),
  );
}

const prepared = async (regions: readonly RegionEntries[]) =>
  prepare({ regions, rules: rules(), ownRules: rules(), before: undefined, now: NOW });

describe('what the page publishes', () => {
  test('is what the command publishes, to the last byte', async () => {
    const out = join(root, 'packs');
    await publishPacks({ regions: join(root, 'regions'), rules: RULES, ownRules: RULES, now: NOW }, out, false);
    const zip = unzip(packsZip(await prepared(await openedRegions())));
    expect([...zip.keys()].sort()).toEqual(
      readdirSync(out)
        .map((name) => `packs/${name}`)
        .sort(),
    );
    expect([...zip.keys()].at(-1)).toBe('packs/manifest.json');
    const withGuide = unzip(packsZip(await prepared(await openedRegions()), new Map([['index.html', 'gids']])));
    expect(withGuide.get('gids/index.html')?.toString('utf8')).toBe('gids');
    expect([...withGuide.keys()].at(-1)).toBe('packs/manifest.json');
    for (const [path, bytes] of zip) expect(bytes.equals(readFileSync(join(root, path))), path).toBe(true);
  });

  test('names what vanishes and what changed, beside what was published before', async () => {
    const regions = await openedRegions();
    const before = await prepared(regions);
    const list = { date: before.manifest.date, texts: before.texts, regions: regionsIn(before.texts) };
    const [first] = regions.find(({ region }) => region.id === 'meierij')?.entries ?? [];
    const fewer = regions.map((one) => ({ ...one, entries: one.entries.filter((entry) => entry !== first) }));
    const later = { rules: rules(), ownRules: rules(), before: list };
    const after = await prepare({ ...later, regions: fewer, now: new Date('2026-12-05T09:00:00Z') });
    expect(after).toMatchObject({ gone: [first?.id], changed: ['meierij.json'], isOlder: false });
    expect(await prepare({ ...later, regions, now: new Date('2026-12-01T09:00:00Z') })).toMatchObject({
      isOlder: true,
    });
  });

  test('is refused where two regions have the same id', async () => {
    const regions = await openedRegions();
    const [some] = regions[0]?.entries ?? [];
    const twice = regions.map((one, i) => (i === 1 && some ? { ...one, entries: [...one.entries, some] } : one));
    expect(togetherProblems(twice)).toEqual([expect.stringContaining(some?.id ?? '?')]);
    await expect(prepared(twice)).rejects.toThrow(/telefoon de lijst niet aannemen/);
  });
});

test('a host is compared by the sum of each file', async () => {
  const { manifest } = await prepared(await openedRegions());
  const [first, second, ...others] = manifest.files;
  if (!first || !second) throw new Error('there are no files');
  const found = {
    ...manifest,
    files: [{ ...first, sha256: '0'.repeat(64) }, ...others, { ...second, name: 'oud.json' }],
  };
  const wrong = compareManifests(found, manifest).filter(({ is }) => is !== 'same');
  expect(wrong).toEqual([
    { name: first.name, is: 'old' },
    { name: second.name, is: 'missing' },
    { name: 'oud.json', is: 'stray' },
  ]);
});
