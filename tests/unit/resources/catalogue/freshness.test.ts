import { describe, expect, test } from 'vitest';
import { freshness, isOver } from '../../../../src/resources/catalogue/freshness.ts';
import { withAgeing } from '../../../../src/resources/catalogue/terms.ts';
import { entry as bare, REGION } from '../sample.ts';

const entry = (fields: Parameters<typeof bare>[0]) => withAgeing(bare(fields), REGION);

const TODAY = '2026-11-22';

describe('freshness', () => {
  test.each([
    ['never checked', {}, 'unchecked'],
    ['checked today', { checkedOn: '2026-11-22' }, 'checked'],
    ['checked by nobody knows whom', { checkedOn: '2026-11-22', checkedBy: undefined }, 'unchecked'],
    ['checked exactly a year ago', { checkedOn: '2025-11-22' }, 'checked'],
    ['checked a year and a day ago', { checkedOn: '2025-11-21' }, 'doubtful'],
    ['checked tomorrow, so by mistake', { checkedOn: '2026-11-23' }, 'unchecked'],
    ['checked but known to be out of date', { checkedOn: '2026-11-22', stale: true }, 'doubtful'],
    ['fairly sure', { confidence: 'middel' }, 'unchecked'],
    ['not sure', { confidence: 'laag' }, 'doubtful'],
    ['closed for now', { checkedOn: '2026-11-22', status: 'tijdelijk-dicht' }, 'doubtful'],
    ['not active', { status: 'inactief' }, 'doubtful'],
    ['stopped', { status: 'gestopt' }, 'doubtful'],
    ['on its first day', { validFrom: '2026-11-22' }, 'unchecked'],
    ['the day before it begins', { validFrom: '2026-11-23' }, 'doubtful'],
    ['on its last day', { validUntil: '2026-11-22' }, 'unchecked'],
    ['the day after its last', { validUntil: '2026-11-21' }, 'doubtful'],
  ] as const)('of what is %s', (_, fields, expected) => {
    expect(freshness(entry(fields), TODAY)).toBe(expected);
  });

  test('looks back over a leap day', () => {
    expect(freshness(entry({ checkedOn: '2027-02-28' }), '2028-02-29')).toBe('checked');
    expect(freshness(entry({ checkedOn: '2028-02-29' }), '2029-02-28')).toBe('checked');
    expect(freshness(entry({ checkedOn: '2028-02-27' }), '2029-02-28')).toBe('doubtful');
  });
});

describe('isOver', () => {
  test.each([
    ['active', {}, false],
    ['closed for now', { status: 'tijdelijk-dicht' }, false],
    ['stopped', { status: 'gestopt' }, true],
    ['not offered now', { status: 'inactief' }, true],
    ['on its last day', { validUntil: TODAY }, false],
    ['after its last day', { validUntil: '2026-11-21' }, true],
  ] as const)('for what is %s', (_, fields, expected) => {
    expect(isOver(entry(fields), TODAY)).toBe(expected);
  });
});
