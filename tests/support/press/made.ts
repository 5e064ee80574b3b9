import type { Page } from '@playwright/test';
import { keptText } from '../kept-text.ts';

/** What someone made themselves. A setting is chosen again in a moment. */
const MADE = ['runs', 'saved', 'moments', 'plan'];
/** Chosen among what a screen offers, and chosen again there by one press: a wish, a question to talk about. */
const CHOSEN = /^runs\.\d+\.(goals|talk)\.\d+$/;

interface Sealed {
  readonly sequence: number;
  readonly state: Readonly<Record<string, unknown>>;
}

const pathsOf = (value: unknown, path: string): string[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([name, part]) => pathsOf(part, `${path}.${name}`))]
    : [path];

/** Where in the newest record something stands that someone made; empty when nothing is kept. */
export async function madeOf(page: Page): Promise<readonly string[]> {
  const sealed = (await keptText(page)).split('\n').filter(Boolean);
  const records = sealed.map((text): Sealed => JSON.parse(text));
  const newest = records.sort((one, other) => other.sequence - one.sequence)[0];
  return MADE.flatMap((part) => pathsOf(newest?.state[part], part)).filter((path) => !CHOSEN.test(path));
}
