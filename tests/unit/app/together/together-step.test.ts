import { expect, it } from 'vitest';
import type { Route } from '../../../../src/app/core/routes.ts';
import { type Step, stepOf } from '../../../../src/app/together/together-step.ts';

it.each<[Route, Step | undefined]>([
  [{ page: 'start' }, 'check'],
  [{ page: 'question', run: 'a', question: 'sleep' }, 'check'],
  [{ page: 'result', run: 'a' }, 'outcome'],
  [{ page: 'matches', run: 'a' }, 'help'],
  [{ page: 'list' }, 'home'],
  [{ page: 'take-home' }, 'home'],
  [{ page: 'privacy' }, undefined],
])('%o is at step %s', (route, step) => {
  expect(stepOf(route)).toBe(step);
});
