import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishPacks } from '../../../../scripts/build/publish-packs.ts';

const OWN_RULES = 'src/resources/payer/rules.json';
let root = '';
let out = '';
const input = (day: string) => ({
  regions: join(root, 'regions'),
  rules: join(root, 'rules.json'),
  ownRules: OWN_RULES,
  now: new Date(`${day}T09:00:00Z`),
});
const publish = (day: string, mayVanish = false) => publishPacks(input(day), out, mayVanish);
const manifest = () => JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
function changeList(change: (csv: string) => string): void {
  const file = join(root, 'regions', 'meierij', 'catalogue.csv');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  out = join(root, 'packs');
  for (const id of ['nl', 'meierij']) {
    cpSync(join('src/resources/regions', id), join(root, 'regions', id), { recursive: true });
  }
  cpSync(OWN_RULES, join(root, 'rules.json'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('writes every file with its sum, and later only what changed', async () => {
  await publish('2026-12-01');
  expect(manifest().files.map(({ name }: { name: string }) => name)).toEqual([
    'index.json',
    'nl.json',
    'meierij.json',
    'rules.json',
  ]);
  expect((await publish('2026-12-02'))[0]).toMatch(/niets veranderd/);
  changeList((csv) => csv.replace(/actief/, 'gestopt'));
  expect((await publish('2026-12-03'))[0]).toMatch(/1 van 4 bestanden veranderd: meierij\.json/);
  expect(manifest().date).toBe('2026-12-03T09:00:00.000Z');
  rmSync(join(root, 'regions', 'meierij'), { recursive: true });
  await publish('2026-12-04', true);
  expect(readdirSync(out).sort()).toEqual(['index.json', 'manifest.json', 'nl.json', 'rules.json']);
});

test('keeps what is there when a list has a mistake, when ids vanish, and when the clock is behind', async () => {
  await publish('2026-12-01');
  const before = manifest();
  const csv = readFileSync(join(root, 'regions', 'meierij', 'catalogue.csv'), 'utf8');
  const rows = csv.trimEnd().split('\n');
  const isNamedOnce = (row: string) => csv.split(row.slice(0, row.search(/[;,]/))).length === 2;
  const lone = rows.slice(1).find((row) => /^me-[a-z-]+[;,]/.test(row) && isNamedOnce(row));
  changeList(() => csv.replace(`${lone}\n`, ''));
  await expect(publish('2026-12-02')).rejects.toThrow(/verdwijnt uit lijsten van mensen[\s\S]*gestopt/);
  changeList(() => csv.replace(/\bontmoeting\b/, 'ontmoetin'));
  await expect(publish('2026-12-02')).rejects.toThrow(/Fout: .*meierij.*ontmoetin/);
  changeList(() => csv.replace(/actief/, 'gestopt'));
  await expect(publish('2026-11-01')).rejects.toThrow(/klok van deze computer loopt achter/);
  expect(manifest()).toEqual(before);
});

test('refuses rules of who pays that a device would not take', async () => {
  const rules = JSON.parse(readFileSync(OWN_RULES, 'utf8'));
  rules.amounts[0].id = 'no-such-rule';
  writeFileSync(join(root, 'rules.json'), JSON.stringify(rules));
  await expect(publish('2026-12-01')).rejects.toThrow(/telefoon de lijst niet aannemen.*no-such-rule/);
  writeFileSync(join(root, 'rules.json'), '{');
  await expect(publish('2026-12-01')).rejects.toThrow(/geen JSON/);
  expect(existsSync(out)).toBe(false);
});
