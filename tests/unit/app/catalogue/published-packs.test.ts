import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { readRegionPacks } from '../../../../scripts/build/build-pack.ts';
import { sumsOf } from '../../../../scripts/build/publish-packs.ts';
import type { KeptPacks, PackStore } from '../../../../src/app/catalogue/published/kept-packs.ts';
import { PublishedPacks } from '../../../../src/app/catalogue/published/published-packs.ts';
import { inOneTab } from '../../../../src/app/platform/one-tab.ts';
import { catalogueFiles, manifestOf as manifestWith } from '../../../../src/catalogue-files/index.ts';
import {
  NOTHING_PUBLISHED,
  openManifest,
  openPayerRules,
  type Published,
  type PublishedFile,
  payerRules,
} from '../../../../src/resources/index.ts';
import { readPayerRules } from '../../../../src/resources/payer/payer-rules.ts';
import { lockManager } from '../../../support/lock-manager.ts';

const manifestOf = (texts: ReadonlyMap<string, string>, now: Date) => manifestWith(texts, sumsOf(texts), now);

const RULES = JSON.parse(readFileSync('src/resources/payer/rules.json', 'utf8'));
const read = await readRegionPacks('src/resources/regions', '2026-11-30');
const LISTS = new Map(
  [...catalogueFiles(read), ['rules.json', RULES] as const].map(([name, content]) => [name, JSON.stringify(content)]),
);
const DAY = 24 * 60 * 60 * 1000;
const START = Date.parse('2026-12-01T09:00:00.000Z');

/** The same catalogue with one other name in it. */
const named = (name: string): Map<string, string> =>
  new Map(LISTS).set('nl.json', LISTS.get('nl.json')?.replace(/"name":"[^"]+"/, `"name":"${name}"`) ?? '');

const assign = <T extends object>(target: T, change: Partial<T>): void => void Object.assign(target, change);

/** A host, a device and a clock. */
function world() {
  const host = { manifest: NOTHING_PUBLISHED as unknown, texts: new Map<string, string>(), asked: [] as string[] };
  const device = { kept: undefined as KeptPacks | undefined, asked: undefined as number | undefined, isFull: false };
  const state = { now: START, isOnline: true, shown: undefined as Published | undefined, reloads: 0 };
  const store: PackStore = {
    read: async () => device.kept,
    keep: async (packs) => {
      if (device.isFull) throw new DOMException('full', 'QuotaExceededError');
      device.kept = packs;
    },
    drop: async () => {
      device.kept = undefined;
    },
    askedAt: async () => device.asked,
    noteAsked: async (at) => {
      if (device.isFull) throw new DOMException('full', 'QuotaExceededError');
      device.asked = at;
    },
  };
  const fetchPack = async ({ name, sha256 }: PublishedFile) => {
    host.asked.push(name);
    const text = host.texts.get(name);
    if (text === undefined) throw new Error('404');
    if (createHash('sha256').update(text).digest('hex') !== sha256) throw new Error('another hash');
    return text;
  };
  const locks = lockManager();
  const open = (own: PackStore | null = store) =>
    new PublishedPacks({
      regions: {
        take: (published) => {
          state.shown = published as Published;
        },
        reload: async () => {
          state.reloads += 1;
        },
      },
      ownRules: () => readPayerRules(RULES),
      store: own ?? undefined,
      fetchManifest: async () => {
        host.asked.push('manifest.json');
        return openManifest(structuredClone(host.manifest));
      },
      fetchPack,
      now: () => state.now,
      isOnline: () => state.isOnline,
      inOneTab: (work) => inOneTab('packs', work, locks),
    });
  const publish = (texts: Map<string, string>, at: number) => {
    host.manifest = manifestOf(texts, new Date(at));
    host.texts = texts;
  };
  const nameShown = () => state.shown?.catalogues.get('nl')?.region.name;
  return { host, device, state, open, publish, nameShown };
}

beforeEach(() => openPayerRules(RULES));

describe('the catalogue that was published after the app', () => {
  test('is fetched whole, in the order of the manifest, and shown at once and at the next opening', async () => {
    const { host, device, state, open, publish, nameShown } = world();
    publish(named('Eerste'), START);
    expect(await open().openKept()).toBe(false);
    expect(await open().refresh()).toBe('taken');
    expect(host.asked).toEqual(['manifest.json', ...LISTS.keys()]);
    expect(nameShown()).toBe('Eerste');
    state.shown = undefined;
    expect(await open().openKept()).toBe(true);
    expect([nameShown(), device.kept?.texts.size]).toEqual(['Eerste', LISTS.size]);
  });

  test('is asked for once a day, and then only what changed comes', async () => {
    const { host, state, open, publish, nameShown } = world();
    publish(named('Eerste'), START);
    await open().refresh();
    publish(named('Tweede'), START + 1000);
    host.asked = [];
    state.now += DAY - 1;
    expect(await open().refresh()).toBe('not-now');
    expect(host.asked).toEqual([]);
    state.now += 1;
    expect(await open().refresh()).toBe('taken');
    expect(host.asked).toEqual(['manifest.json', 'nl.json']);
    expect(nameShown()).toBe('Tweede');
  });

  test('is asked for on each day that a kiosk runs', async () => {
    const { state, open, publish, nameShown } = world();
    const kiosk = open();
    for (const [day, name] of ['Een', 'Twee', 'Drie'].entries()) {
      publish(named(name), START + day * DAY);
      state.now = START + day * DAY;
      expect(await kiosk.refresh()).toBe('taken');
      expect(nameShown()).toBe(name);
    }
  });

  test('is asked for once a day while the app runs, also on a device that is full', async () => {
    const { host, device, state, open, publish } = world();
    publish(named('Eerste'), START);
    device.isFull = true;
    const kiosk = open();
    expect(await kiosk.refresh()).toBe('failed');
    state.now += DAY / 24;
    expect(await kiosk.refresh()).toBe('not-now');
    expect(host.asked).toEqual(['manifest.json']);
    state.now += DAY;
    expect(await kiosk.refresh()).toBe('failed');
    expect(host.asked).toEqual(['manifest.json', 'manifest.json']);
  });

  test('brings rules of who pays, and only those that the app has words for', async () => {
    const { state, open, publish } = world();
    const rules = structuredClone(RULES);
    rules.amounts[0].values = { least: 1, most: 2 };
    publish(new Map(LISTS).set('rules.json', JSON.stringify(rules)), START);
    expect(await open().refresh()).toBe('taken');
    expect(payerRules().amounts[0]?.values).toEqual({ least: 1, most: 2 });
    rules.amounts[0].id = 'from-the-future';
    publish(new Map(LISTS).set('rules.json', JSON.stringify(rules)), START + DAY);
    state.now += DAY;
    expect(await open().refresh()).toBe('failed');
    expect(payerRules().amounts[0]?.values).toEqual({ least: 1, most: 2 });
  });

  test('goes when the app is built anew', async () => {
    const { host, device, state, open, publish } = world();
    publish(named('Eerste'), START);
    await open().refresh();
    host.manifest = NOTHING_PUBLISHED;
    state.now += DAY;
    expect(await open().refresh()).toBe('back');
    expect([device.kept, state.reloads]).toEqual([undefined, 1]);
  });

  test('is not asked for without a network, which is no day that was asked', async () => {
    const { host, device, state, open, publish } = world();
    publish(named('Eerste'), START);
    state.isOnline = false;
    expect(await open().refresh()).toBe('not-now');
    expect([host.asked, device.asked]).toEqual([[], undefined]);
  });

  test('lasts until the app is closed where the browser keeps no files', async () => {
    const { host, open, publish, nameShown } = world();
    publish(named('Eerste'), START);
    const app = open(null);
    expect(await app.openKept()).toBe(false);
    expect(await app.refresh()).toBe('taken');
    expect(nameShown()).toBe('Eerste');
    expect(host.asked).toHaveLength(LISTS.size + 1);
  });
});

describe('the last good catalogue stays, and the next day brings the new one', () => {
  type World = ReturnType<typeof world>;
  const FAULTS: readonly (readonly [string, (world: World) => void])[] = [
    ['half an upload', ({ host }) => void host.texts.set('nl.json', named('Vorige').get('nl.json') ?? '')],
    ['a file that is not there', ({ host }) => void host.texts.delete('nl.json')],
    ['a manifest that is no manifest', ({ host }) => assign(host, { manifest: '<!doctype html>' })],
    ['a manifest of a newer app', ({ host }) => assign(host, { manifest: { format: 9 } })],
    [
      'a manifest that is older',
      ({ host }) => assign(host, { manifest: manifestOf(named('Oud'), new Date(START - DAY)) }),
    ],
    ['a device that is full', ({ device }) => assign(device, { isFull: true })],
    [
      'a pack of another kind, with the right hash',
      ({ publish }) => publish(new Map(LISTS).set('nl.json', '{"format":3}'), START + 1),
    ],
    [
      'a pack of another region',
      ({ publish }) => publish(new Map(LISTS).set('nl.json', LISTS.get('meierij.json') ?? ''), START + 1),
    ],
    ['a pack that is no JSON', ({ publish }) => publish(new Map(LISTS).set('nl.json', '{"format":3,'), START + 1)],
    [
      'a region without its pack',
      ({ publish }) => publish(new Map([...LISTS].filter(([name]) => name !== 'meierij.json')), START + 1),
    ],
  ];

  test.each(FAULTS)('%s', async (_, fault) => {
    const all = world();
    const { host, device, state, open, publish, nameShown } = all;
    publish(named('Goed'), START);
    await open().refresh();
    const before = device.kept;
    publish(named('Nieuw'), START + 1000);
    fault(all);
    state.now += DAY;
    expect(['failed', 'older']).toContain(await open().refresh());
    expect(nameShown()).toBe('Goed');
    expect(device.kept).toBe(before);
    device.isFull = false;
    publish(named('Nieuw'), START + 2000);
    host.asked = [];
    state.now += DAY;
    expect(await open().refresh()).toBe('taken');
    expect(nameShown()).toBe('Nieuw');
  });

  test('a clock that was wrong holds nothing up', async () => {
    const { device, state, open, publish, nameShown } = world();
    state.now = Date.parse('2099-01-01T00:00:00.000Z');
    publish(named('Eerste'), START);
    await open().refresh();
    state.now = START;
    publish(named('Tweede'), START + 1000);
    expect(await open().refresh()).toBe('taken');
    expect(nameShown()).toBe('Tweede');
    device.asked = Number.NaN;
    expect(await open().refresh()).toBe('same');
  });

  test('a kept one that the app can no longer read makes way for its own', async () => {
    const { device, state, open, publish } = world();
    publish(named('Eerste'), START);
    await open().refresh();
    const { manifest, texts } = device.kept as KeptPacks;
    device.kept = { manifest, texts: new Map(texts).set('nl.json', '{"format":99}') };
    state.shown = undefined;
    expect(await open().openKept()).toBe(false);
    expect(state.shown).toBeUndefined();
  });

  test('is asked for by one of two tabs, and the other one leaves the files of the first alone', async () => {
    const { host, device, open, publish } = world();
    publish(named('Nieuw'), START);
    const [first, second] = [open(), open()];
    expect(await Promise.all([first.refresh(), second.refresh()])).toEqual(['taken', 'not-now']);
    expect(host.asked.filter((name) => name === 'manifest.json')).toHaveLength(1);
    expect(device.kept?.texts.get('nl.json')).toContain('Nieuw');
  });
});
