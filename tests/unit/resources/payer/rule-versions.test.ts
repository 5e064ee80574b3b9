import { expect, test } from 'vitest';
import { payerRoutes } from '../../../../src/resources/payer/payer.ts';
import type { PayerRules } from '../../../../src/resources/payer/payer-schema.ts';
import { rulesOn } from '../../../../src/resources/payer/rule-versions.ts';

const version = (validFrom: string, validTo: string) => ({ id: 'a', validFrom, validTo, reviewOn: null });
const OLD = version('2025-01-01', '2025-12-31');
const NEW = version('2026-01-01', '2026-12-31');

test.each([
  ['2025-06-01', OLD],
  ['2026-06-01', NEW],
  // Neither holds: the newest is what was last known.
  ['2024-06-01', NEW],
  ['2027-06-01', NEW],
])('on %s one version of a rule is used', (today, expected) => {
  expect(rulesOn([OLD, NEW], today)).toEqual([expected]);
  expect(rulesOn([NEW, OLD], today)).toEqual([expected]);
});

test('other rules keep their order', () => {
  const other = { ...OLD, id: 'b' };
  expect(rulesOn([OLD, other, NEW], '2026-06-01')).toEqual([NEW, other]);
});

const reason = (id: string, weight: number, contact: 'gp' | 'insurer'): PayerRules['reasons'][number] => ({
  id,
  payer: 'zvw',
  weight,
  when: {},
  call: [contact],
  ready: [],
  source: 'a',
  checkedOn: '2026-01-01',
  validFrom: '2026-01-01',
  validTo: null,
  reviewOn: '2026-12-31',
});

test('the reasons of one route stand together, the heaviest first, and so do those to call', () => {
  const rules: PayerRules = {
    sources: {},
    contacts: {},
    reasons: [reason('light', 1, 'gp'), reason('heavy', 9, 'insurer')],
    cautions: [],
    amounts: [],
  };
  const { routes, call } = payerRoutes(rules, {}, '2026-06-01');
  expect(routes.map(({ because }) => because.map(({ id }) => id))).toEqual([['heavy', 'light']]);
  expect(call).toEqual(['insurer', 'gp']);
});
