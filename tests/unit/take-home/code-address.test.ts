import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { routeOfFragment } from '../../../src/app/core/routes.ts';
import { codeAddress, codeOf } from '../../../src/take-home/index.ts';

describe('the address of a code', () => {
  it.each([
    ['https://voorbeeld.nl/', 'https://voorbeeld.nl/#MEE/AB2'],
    ['https://voorbeeld.nl/zorg/index.html?kiosk#/help', 'https://voorbeeld.nl/zorg/#MEE/AB2'],
    ['http://127.0.0.1:4173/?kiosk', 'http://127.0.0.1:4173/#MEE/AB2'],
  ])('of an app at %s is its folder, with the code behind the fragment', (app, address) => {
    expect(codeAddress(app, 'AB2')).toBe(address);
    expect(codeOf(new URL(address).hash)).toBe('AB2');
  });

  it('is known in small letters too', () => {
    expect(codeOf('#mee/ab2')).toBe('ab2');
  });

  it('is kept apart from the public pages and from any other fragment', () => {
    expect(routeOfFragment('#MEE/AB2')).toEqual({ page: 'received', code: 'AB2' });
    expect(routeOfFragment('#/help')).toEqual({ page: 'help' });
    for (const other of ['', '#', '#MEE', '#ＭＥＥ/AB2', '#/MEE/AB2', '#x#MEE/AB2']) {
      expect(routeOfFragment(other)).toEqual({ page: 'start' });
    }
  });

  it('leads to the start or to a page that asks, whatever someone types, and keeps little of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, isMarked) => {
        const route = routeOfFragment(isMarked ? `#MEE/${text}` : `#${text}`);
        expect(['start', 'received', 'help', 'privacy', 'about', 'accessibility']).toContain(route.page);
      }),
      { numRuns: 1000 },
    );
    const route = routeOfFragment(`#MEE/${'A'.repeat(10_000_000)}`);
    expect(route.page === 'received' && route.code.length).toBe(2000);
  });
});
