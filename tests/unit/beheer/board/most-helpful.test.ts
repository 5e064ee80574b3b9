import { describe, expect, test } from 'vitest';
import { mostHelpful } from '../../../../src/beheer/board/most-helpful.ts';
import type { CellReport } from '../../../../src/resources/rules/index.ts';
import { entry } from '../../resources/sample.ts';

const PHONE = { number: '0186 12 34 56', dial: '0186123456' };
const at = (id: string, organisation: string, fields: Parameters<typeof entry>[0] = {}) =>
  entry({ id, organisation, phones: [], url: undefined, ...fields });
const helpful = (entries: ReturnType<typeof at>[], reports: readonly CellReport[] = []) =>
  mostHelpful({ entries, reports, rowOf: new Map(entries.map(({ id }, i) => [id, i + 2])) });
const of = (all: ReturnType<typeof mostHelpful>, what: string) => all.find((one) => one.what === what);

describe('what helps a list most', () => {
  test('names who brings most, at most five, and how far the share rises', () => {
    const small = ['a', 'b', 'c', 'd', 'e'].map((name) => at(name, name));
    const large = ['x', 'y', 'z'].map((id) => at(id, 'Groot'));
    const reached = [at('p', 'P', { phones: [PHONE] }), at('q', 'Q', { phones: [PHONE] })];
    const contact = of(helpful([...small, ...large, ...reached]), 'contact');
    expect(contact).toMatchObject({ organisations: ['Groot', 'a', 'b', 'c', 'd'], open: 8, gain: 7, from: 20, to: 90 });
    expect([...(contact?.ids ?? [])]).toEqual(['x', 'y', 'z', 'a', 'b', 'c', 'd']);
  });

  test('takes the numbers that stand there already and that nobody called', () => {
    const unconfirmed = { row: 2, column: 'telefoon', rule: 'unconfirmed', level: 'tip' } as CellReport;
    const entries = [at('a', 'A'), at('b', 'B', { phones: [{ ...PHONE, evidence: 'supported' }] }), at('c', 'C')];
    expect([...(of(helpful(entries, [unconfirmed]), 'number')?.ids ?? [])]).toEqual(['a', 'b']);
  });

  test('begins with what rises most, and says nothing of what is known or stopped', () => {
    const known: Parameters<typeof at>[2] = {
      access: ['vrij'],
      times: 'elke dag',
      payers: ['gratis'],
      place: 'Oostdorp',
    };
    const all = helpful([...'abcdefghij'].map((name) => at(name, name, known)));
    expect(all.map(({ what, from, to }) => [what, to - from])).toEqual([
      ['contact', 50],
      ['facts', 15],
    ]);
    expect(helpful([at('a', 'A', { status: 'gestopt' })])).toEqual([]);
    expect(of(helpful([at('b', 'B', { phones: [PHONE] })]), 'contact')).toBeUndefined();
  });
});
