import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main, readRegionPacks } from '../../../../scripts/build/build-pack.ts';
import { HOSTILE_FILES, HOSTILE_SHEETS } from '../../../support/hostile.ts';
import { startProcessorTime } from '../../../support/processor-time.ts';

const REGION = { id: 'een', name: 'Een', municipalities: [], collected: '2026-11', places: [] };
const HEADER = 'id;naam;kort;soort;doelgroep;werkgebied;website\n';
const ROW = 'iets;Iets;Iets in de buurt.;ontmoeting;iedereen;NL:Nederland;https://voorbeeld.nl\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  mkdirSync(join(folder, 'een'));
  put('region.json', JSON.stringify(REGION));
  put('catalogue.csv', HEADER + ROW);
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string | Buffer) => writeFileSync(join(folder, 'een', name), content);

/** What the command finds wrong; it may take two seconds at most. */
async function problems(): Promise<readonly string[]> {
  const spent = startProcessorTime();
  const { problems, packs } = await readRegionPacks(folder);
  expect(spent()).toBeLessThan(2000);
  if (problems.length > 0) expect(packs.size).toBe(0);
  return problems;
}

describe('a sheet from someone who means harm', () => {
  it('differs in that from one that is read', async () => {
    expect(await problems()).toEqual([]);
  });

  it.each(HOSTILE_SHEETS)('is refused, with the cell, for %s', async (_, sheet) => {
    put('catalogue.csv', sheet);
    expect((await problems()).join('\n')).toMatch(/catalogue\.csv, rij [12]/);
  });

  it.each([
    ['50 MB', () => 'a'.repeat(50_000_000)],
    ['a million rows', () => HEADER + 'a\n'.repeat(1_000_000)],
    ['a million columns', () => ';'.repeat(1_000_000)],
    ['a million open quotes', () => HEADER + '"\n'.repeat(1_000_000)],
    [
      'a cell of seven million characters',
      () => `${HEADER}iets;${'a'.repeat(7_000_000)};Kort.;ontmoeting;iedereen;NL:Nederland\n`,
    ],
    ['a list of a million items', () => `${HEADER}iets;Iets;Kort.;${'|'.repeat(1_000_000)}weg;iedereen;NL:Nederland\n`],
    ['a header without rows', () => HEADER],
    ['nothing', () => ''],
    ['NUL and nothing else', () => '\0'.repeat(100_000)],
  ])('is refused within two seconds when it is %s', async (_, make) => {
    put('catalogue.csv', make());
    const found = await problems();
    expect(found.length).toBeGreaterThan(0);
    expect(Math.max(...found.slice(0, 1000).map(({ length }) => length))).toBeLessThan(1000);
  });

  it('cannot give orders to a terminal, nor flood it', async () => {
    put('catalogue.csv', HEADER + '"\u001b[2J\u001b]0;x\u0007";Iets;Kort.;weg;iedereen;NL:Nederland\n'.repeat(5000));
    const [log, error] = [vi.mocked(console.log), vi.mocked(console.error)];
    for (const said of [log, error]) said.mockImplementation(() => undefined);
    expect(await main([folder])).toBe(1);
    expect(error.mock.calls.join('\n')).toMatch(/hetzelfde in nog 4980 cellen/);
    for (const said of [log, error]) {
      const lines = said.mock.calls.map(([line]) => String(line));
      expect(lines.length).toBeLessThan(300);
      expect(lines.join('')).not.toContain('\u001b');
      said.mockClear();
    }
  });

  it.each(['Zie - ook (de website)', '-65 jaar', '- voor mensen die', "'=samen"])('may say %s', async (text) => {
    put('catalogue.csv', `${HEADER}iets;"${text}";Kort.;ontmoeting;iedereen;NL:Nederland;https://voorbeeld.nl\n`);
    expect(await problems()).toEqual([]);
  });
});

describe('a region.json from someone who means harm', () => {
  it.each(HOSTILE_FILES)('is refused by name when it is %s', async (_, file) => {
    put('region.json', file);
    expect((await problems()).join('\n')).toMatch(/een.region\.json(, regel \d|: Het bestand is te groot)/);
  });

  it.each([
    ['a million brackets', '['.repeat(1_000_000)],
    ['50 MB', `"${'a'.repeat(50_000_000)}"`],
    ['a field we do not know', JSON.stringify({ ...REGION, script: 'alert(1)' })],
    ['a name with hidden characters', JSON.stringify({ ...REGION, name: 'Een\u202eneE' })],
    ['a forged number', JSON.stringify({ ...REGION, phone: { number: '0800 0113', dial: '09001234' } })],
  ])('is refused when it is %s', async (_, content) => {
    put('region.json', content);
    expect((await problems()).join('\n')).toMatch(/een.region\.json(, regel \d|: Het bestand is te groot)/);
  });
});
