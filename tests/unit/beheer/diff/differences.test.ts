import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { differences } from '../../../../src/beheer/diff/differences.ts';
import { rowOfEntry } from '../../../../src/beheer/diff/entry-columns.ts';
import type { Entry } from '../../../../src/resources/index.ts';
import { COLUMNS, parseCatalogueSheet, readCsvRecords, readRegion } from '../../../../src/resources/rules/index.ts';
import { entry } from '../../resources/sample.ts';

const TODAY = '2026-11-30';

describe('the row of an entry', () => {
  test.each(['nl', 'meierij', 'hoeksche-waard', 'den-haag', 'zuid-limburg'])('is read as that entry: %s', (id) => {
    const folder = `src/resources/regions/${id}`;
    const { region } = readRegion(readFileSync(`${folder}/region.json`, 'utf8'));
    if (!region) throw new Error('the region cannot be read');
    const { entries } = parseCatalogueSheet(readCsvRecords(readFileSync(`${folder}/catalogue.csv`, 'utf8')), region, {
      today: TODAY,
    });
    // The sources of a supported number are for editors: they are in no entry.
    const called = entries.map((one) => ({ ...one, phones: one.phones.map(({ evidence: _, ...phone }) => phone) }));
    const rows = called.map((one) => {
      const row = rowOfEntry(one);
      return COLUMNS.map((column) => row.get(column) ?? '');
    });
    const read = parseCatalogueSheet({ records: [COLUMNS, ...rows], remarks: [], separator: '\t' }, region, {
      today: TODAY,
    });
    expect(read.problems).toEqual([]);
    expect(read.entries).toEqual(called);
  });
});

describe('a list beside the one that was published', () => {
  const one = (id: string, fields: Partial<Entry> = {}) => entry({ id, name: id, ...fields });

  test('says what vanishes, what stops, what changes and what is new, in this order', () => {
    const before = [one('weg'), one('stopt'), one('anders', { times: 'Maandag' }), one('gelijk')];
    const after = [
      one('nieuw'),
      one('gelijk'),
      one('anders', { times: 'Dinsdag' }),
      one('stopt', { status: 'gestopt' }),
    ];
    expect(differences(before, after)).toEqual([
      { kind: 'gone', entry: before[0] },
      { kind: 'stopped', entry: after[3], columns: [{ column: 'status', from: 'actief', to: 'gestopt' }] },
      { kind: 'changed', entry: after[2], columns: [{ column: 'tijden_toelichting', from: 'Maandag', to: 'Dinsdag' }] },
      { kind: 'new', entry: after[0] },
    ]);
  });

  test('takes an entry of the same name for the one whose id is gone', () => {
    const [old, fresh] = [one('soep', { name: 'Soep & praatje' }), one('soep-2', { name: 'Soep en Praatje' })];
    const same = one('soep-3', { name: 'soep & Praatje' });
    expect(differences([old], [fresh])[0]).toEqual({ kind: 'gone', entry: old });
    expect(differences([old], [fresh, same])[0]).toEqual({ kind: 'gone', entry: old, renamed: same });
  });

  test('says nothing of a list that is the same', () => {
    expect(differences([one('a'), one('b')], [one('b'), one('a')])).toEqual([]);
  });
});
