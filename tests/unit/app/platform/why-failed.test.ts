import { expect, test } from 'vitest';
import { whyFailed } from '../../../../src/app/platform/why-failed.ts';

test.each([
  // As Safari 15 says it of a lookbehind.
  [new SyntaxError('Invalid regular expression: invalid group specifier name'), true, 'old'],
  [new SyntaxError("Unexpected token '{'"), false, 'old'],
  [new TypeError('Failed to fetch dynamically imported module: https://a.example/assets/pages.js'), true, 'network'],
  [new TypeError('error loading dynamically imported module: https://a.example/assets/pages.js'), true, 'network'],
  [new TypeError('Importing a module script failed.'), true, 'network'],
  [new TypeError('Failed to fetch'), true, 'network'],
  [new TypeError('Load failed'), true, 'network'],
  [new TypeError('NetworkError when attempting to fetch resource.'), true, 'network'],
  [new Error('assets/data-rest.json: 404'), true, 'network'],
  [new TypeError('undefined is not a function'), true, 'fault'],
  [new ReferenceError('x is not defined'), true, 'fault'],
  [new TypeError('undefined is not a function'), false, 'network'],
] as const)('why a part of the app did not come: %s', (error, isOnline, why) => {
  expect(whyFailed(error, isOnline)).toBe(why);
});
