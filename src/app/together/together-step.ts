import type { Route } from '../core/routes.ts';

/** The way of a quarter of an hour: the check, what stands out, three pieces of help, take it home. */
export const STEPS = ['check', 'outcome', 'help', 'home'] as const;
export type Step = (typeof STEPS)[number];

const STEP_OF: Readonly<Partial<Record<Route['page'], Step>>> = {
  start: 'check',
  intro: 'check',
  keep: 'check',
  question: 'check',
  result: 'outcome',
  answers: 'outcome',
  goal: 'outcome',
  goals: 'outcome',
  matches: 'help',
  find: 'help',
  entry: 'help',
  payer: 'help',
  list: 'home',
  slip: 'home',
  'take-home': 'home',
};

/** Where on the way a page is; undefined for a page beside it. */
export const stepOf = ({ page }: Route): Step | undefined => STEP_OF[page];
