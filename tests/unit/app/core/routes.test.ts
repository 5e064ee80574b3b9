import { expect, it } from 'vitest';
import { isPersonal, type Route } from '../../../../src/app/core/routes.ts';

it.each<[Route, boolean]>([
  [{ page: 'start' }, false],
  [{ page: 'intro', check: 'mantelzorg' }, false],
  [{ page: 'help' }, false],
  [{ page: 'privacy' }, false],
  [{ page: 'find' }, false],
  [{ page: 'entry', entry: 'x' }, false],
  [{ page: 'entry', entry: 'x', run: 'a' }, true],
  [{ page: 'question', run: 'a', question: 'sleep' }, true],
  [{ page: 'result', run: 'a' }, true],
  [{ page: 'compare', run: 'a', other: 'b' }, true],
  [{ page: 'list' }, true],
  [{ page: 'plan' }, true],
  [{ page: 'moments' }, true],
  [{ page: 'payer' }, true],
  [{ page: 'slip', entry: 'x' }, true],
  [{ page: 'data' }, true],
  [{ page: 'backup' }, true],
  [{ page: 'take-home' }, true],
  [{ page: 'received', code: 'AB' }, true],
])('%o shows answers or own words: %s', (route, is) => {
  expect(isPersonal(route)).toBe(is);
});
