import type { Browser } from '@playwright/test';
import { MANY } from './build-pages.ts';
import type { Conditions } from './conditions.ts';
import type { Journal } from './journal.ts';
import { type CheckFigures, type CheckSubject, measureCheck } from './measure-check.ts';
import { type FinderSubject, measureFinder } from './measure-finder.ts';
import { type Growth, measureGrowth } from './measure-memory.ts';
import { measureOpening, type OpeningFigures } from './measure-opening.ts';
import { measureOfflineStart } from './measure-repeat.ts';
import { quantile, type Row, spread } from './table.ts';

export const US = 'Ademruimte';

/** What each opening gives, in the order of the table. */
const FIGURES: readonly [keyof Omit<CheckFigures & OpeningFigures, 'taps'>, string, string, string][] = [
  ['kilobytes', 'bytes until an answer can be given', 'kB', '≥ 6× fewer than SurveyJS'],
  ['requests', 'requests until then', '', ''],
  ['lcp', 'largest contentful paint', 'ms', '≤ 1800 on slow 4G, ≤ 1200 on 9 Mbps'],
  ['blocked', 'blocked until then', 'ms', '≤ 50'],
  ['firstAnswer', 'first answer possible', 'ms', '≥ 3× sooner than SurveyJS'],
  ['work', 'work of the main thread until then', 'ms', ''],
  ['shift', 'layout shift', '', '0'],
  ['heap', 'heap after eight answers', 'MB', ''],
];

/** How often what is measured for a table. */
export interface Round {
  readonly journal: Journal;
  readonly count: number;
  readonly title: string;
}

/** Takes turns, so that all meet the same machine. */
async function rounds<S extends { readonly name: string }, R>(
  { journal, count, title }: Round,
  subjects: readonly S[],
  measure: (subject: S) => Promise<R>,
): Promise<ReadonlyMap<S, readonly R[]>> {
  const found = new Map<S, R[]>(subjects.map((subject) => [subject, []]));
  for (let round = 0; round < count; round += 1)
    for (const subject of subjects) {
      const key = `${title}, ${subject.name}, round ${round + 1}`;
      console.error(key);
      found.get(subject)?.push(await journal.once(key, () => measure(subject)));
    }
  return found;
}

/** What a program costs up to the first answer to the check, and at each answer. */
export async function checkTable(
  browser: Browser,
  subjects: readonly CheckSubject[],
  conditions: Conditions,
  round: Round,
): Promise<readonly Row[]> {
  const found = await rounds(round, subjects, async (subject) => ({
    ...(await measureOpening(browser, subject, conditions)),
    ...(await measureCheck(browser, subject, conditions)),
  }));
  const of = (pick: (figures: CheckFigures & OpeningFigures) => number) =>
    Object.fromEntries([...found].map(([{ name }, all]) => [name, spread(all.map(pick))]));
  return [
    ...FIGURES.map(([key, what, unit, goal]) => ({ what, unit, goal, figures: of((figures) => figures[key]) })),
    {
      what: 'from a tap to its paint, 95 % within',
      unit: 'ms',
      goal: '≤ 100 at 6×',
      figures: of(({ taps }) => quantile(taps, 0.95)),
    },
  ];
}

/** How long a letter that is typed takes to change the cards. */
export async function finderTable(
  browser: Browser,
  subjects: readonly FinderSubject[],
  round: Round,
): Promise<readonly Row[]> {
  const found = await rounds(round, subjects, (subject) => measureFinder(browser, subject));
  const row = (what: string, share: number, goal: string): Row => ({
    what,
    unit: 'ms',
    goal,
    figures: Object.fromEntries(
      [...found].map(([{ name }, all]) => [name, spread(all.map((keys) => quantile(keys, share)))]),
    ),
  });
  return [
    row('from a key to its cards, median', 0.5, 'real entries ≤ 1.2× the bare field'),
    row('95 % within', 0.95, `real entries ≤ 1.6× the bare field; ${MANY} entries ≤ 50`),
  ];
}

/** What grows in a document that stays open. */
export async function growthTable(browser: Browser, url: string, round: Round): Promise<readonly Row[]> {
  const found = await rounds({ ...round, count: 1 }, [{ name: US }], () => measureGrowth(browser, url));
  const [all = []] = found.values();
  const row = (what: string, unit: string, goal: string, pick: (growth: Growth) => number): Row => ({
    what,
    unit,
    goal,
    figures: { [US]: spread(all.map(pick)) },
  });
  return [
    row('heap grows by', 'MB', '≤ 1', ({ megabytes }) => megabytes),
    row('nodes grow by', '', '0', ({ nodes }) => nodes),
    row('listeners grow by', '', '0', ({ listeners }) => listeners),
  ];
}

/** How soon the app is there when it is opened again without a network. */
export async function offlineTable(browser: Browser, url: string, round: Round): Promise<readonly Row[]> {
  const found = await rounds(round, [{ name: US }], () => measureOfflineStart(browser, url));
  const [starts = []] = found.values();
  return [{ what: 'largest contentful paint', unit: 'ms', goal: '≤ 600', figures: { [US]: spread(starts) } }];
}
