import { expect, it } from 'vitest';
import { isPersonal, type Route, routeOfFragment } from '../../../../src/app/core/routes.ts';

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
  [{ page: 'topic', need: 'night-rest', place: 'Strijen' }, false],
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

it.each<[string, Route]>([
  ['#/balie', { page: 'topic' }],
  ['#/hulp/mind-korrelatie', { page: 'entry', entry: 'mind-korrelatie' }],
  ['#/hulp/night-rest/Strijen', { page: 'topic', need: 'night-rest', place: 'Strijen' }],
  ['#/onderwerp/night-rest/Strijen', { page: 'topic', need: 'night-rest', place: 'Strijen' }],
  ['#/hulp/night-rest/%27s-Gravendeel', { page: 'topic', need: 'night-rest', place: "'s-Gravendeel" }],
  ['#/onderwerp/night-rest', { page: 'topic', need: 'night-rest' }],
  ['#/hulp/night-rest/%E0%A4%A', { page: 'topic', need: 'night-rest' }],
  ['#/hulp/', { page: 'start' }],
  ['#/hulp/a/b/c', { page: 'start' }],
  ['#/hulp/<img src=x>', { page: 'start' }],
  [`#/hulp/${'a'.repeat(101)}`, { page: 'start' }],
  ['#/result/run', { page: 'start' }],
])('the public link %s opens %o', (fragment, route) => {
  expect(routeOfFragment(fragment)).toEqual(route);
});
