import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../../browser.mjs';
import { serve } from '../../host/serve.mjs';
import { describeRun } from '../describe-run.ts';
import { buildPages, MANY, type Pages } from './build-pages.ts';
import { CHEAP_PHONE, type Conditions, SLOW_4G } from './conditions.ts';
import { type Journal, openJournal } from './journal.ts';
import { type CheckFigures, type CheckSubject, measureCheck } from './measure-check.ts';
import { bareField, type FinderSubject, measureFinder, other, ours } from './measure-finder.ts';
import { type Growth, JOURNEYS, measureGrowth } from './measure-memory.ts';
import { measureOpening, type OpeningFigures } from './measure-opening.ts';
import { measureOfflineStart } from './measure-repeat.ts';
import { quantile, type Row, spread, tableOf } from './table.ts';

const REPORT = 'docs/performance.md';
const US = 'Ademruimte';

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
interface Round {
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

async function checkTable(
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

async function finderTable(
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
async function growthTable(browser: Browser, url: string, round: Round): Promise<readonly Row[]> {
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

async function served(
  folders: Pages,
): Promise<{ urls: Record<keyof Omit<Pages, 'entries'>, string>; close(): Promise<void> }> {
  const { entries: _, ...all } = folders;
  const servers = await Promise.all(
    Object.entries(all).map(async ([name, folder]) => [name, await serve({ folder, port: 0 })] as const),
  );
  return {
    urls: Object.fromEntries(servers.map(([name, { url }]) => [name, url])) as Record<keyof typeof all, string>,
    async close() {
      for (const [, server] of servers) await server.close();
    },
  };
}

/** The programs with the check in them, each with the way to its first answer. */
const checkSubjects = (urls: Record<'app' | 'survey' | 'fhir', string>): readonly CheckSubject[] => [
  {
    name: US,
    url: urls.app,
    way: [
      '.doors button:nth-of-type(2)',
      '.actions .nl-button--primary',
      '.actions button:nth-of-type(2)',
      'main input',
    ],
    answer: 'main .option',
    next: 'main .nl-button--primary',
  },
  {
    name: 'SurveyJS',
    url: urls.survey,
    way: ['.sd-item input'],
    answer: '.sd-item',
    next: '.sd-navigation__next-btn',
  },
  { name: 'Smart Forms (FHIR)', url: urls.fhir, way: ['input[type=radio]'], answer: 'label:has(input[type=radio])' },
];

type Table = { readonly names: readonly string[]; readonly rows: readonly Row[] };

/** The tables one after another, each printed as soon as it is there. */
async function measureAll(browser: Browser, pages: Pages, journal: Journal, count: number): Promise<string> {
  const { urls, close } = await served(pages);
  const checks = checkSubjects(urls);
  const finders = [
    bareField,
    ours(`${US}, ${pages.entries}`, urls.app),
    ours(`${US}, ${MANY}`, urls.appWithMany),
    other(`React + MiniSearch, ${pages.entries}`, `${urls.finder}?pack=real`),
    other(`React + MiniSearch, ${MANY}`, `${urls.finder}?pack=synthetic`),
  ];
  const tables: Record<string, Table> = {};
  const add = async (
    title: string,
    subjects: readonly { name: string }[],
    make: (round: Round) => Promise<readonly Row[]>,
  ) => {
    const rows = await make({ journal, count, title });
    const names = subjects.map(({ name }) => name);
    tables[title] = { names, rows };
    console.log(`${title}\n${tableOf(names, rows)}\n`);
  };
  for (const conditions of [SLOW_4G, CHEAP_PHONE])
    await add(`The check for carers, ${conditions.name}`, checks, (round) =>
      checkTable(browser, checks, conditions, round),
    );
  await add('Finding, 4×', finders, (round) => finderTable(browser, finders, round));
  await add('Opened again without a network, 6×', [{ name: US }], async (round) => {
    const found = await rounds(round, [{ name: US }], () => measureOfflineStart(browser, urls.app));
    const [starts = []] = found.values();
    return [{ what: 'largest contentful paint', unit: 'ms', goal: '≤ 600', figures: { [US]: spread(starts) } }];
  });
  await add(`${JOURNEYS} journeys in one document`, [{ name: US }], (round) => growthTable(browser, urls.app, round));
  await close();
  mkdirSync('reports', { recursive: true });
  writeFileSync('reports/bench.json', JSON.stringify(tables, null, 2));
  return Object.entries(tables)
    .map(([title, { names, rows }]) => `## ${title}\n\n${tableOf(names, rows)}`)
    .join('\n\n');
}

/** The built programs; those of a run that stopped are used again. */
async function pagesIn(folder: string, isNew: boolean): Promise<Pages> {
  const list = join(folder, 'pages.json');
  if (!isNew && existsSync(list)) return JSON.parse(readFileSync(list, 'utf8')) as Pages;
  rmSync(folder, { recursive: true, force: true });
  const pages = await buildPages(folder);
  writeFileSync(list, JSON.stringify(pages));
  return pages;
}

/**
 * `bench-road.ts [--rounds 5] [--resume] [--write]`: prints the tables, puts them in reports/bench.json, and with `--write` in
 * docs/performance.md. With `--resume` a run that stopped goes on where it was, with the same programs.
 */
export async function main(args: readonly string[]): Promise<number> {
  const at = args.indexOf('--rounds');
  const count = at < 0 ? 5 : Number(args[at + 1]);
  if (!(count > 0)) {
    console.error('npm run -s bench -- [--rounds 5] [--resume] [--write]');
    return 2;
  }
  const isNew = !args.includes('--resume');
  const pages = await pagesIn(resolve('reports', 'bench-pages'), isNew);
  const executablePath = findBrowser();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: BROWSER_ARGS });
  try {
    const tables = await measureAll(browser, pages, openJournal('reports/bench-rounds.json', isNew), count);
    const run = `${describeRun([])}; Chromium ${browser.version()}; ${count} rounds in turn; load of the machine ${loadavg()[0]?.toFixed(1)}`;
    console.log(`${run}\n\n${tables}`);
    if (args.includes('--write')) writeFileSync(REPORT, reportOf(run, tables));
  } finally {
    await browser.close();
  }
  return 0;
}

const reportOf = (run: string, tables: string): string => `# How fast it is

Made by \`npm run -s bench -- --write\`: do not edit. Medians, with the least and the most of the rounds. Every program runs on
the same machine in the same run, in turn, in a fresh browser; the network and the processor are slowed down as Chromium's
developer tools do. The check is the same twenty-six questions, one on a page (all on one page in Smart Forms); the way to the first answer of
Ademruimte leads over its first screen, the introduction and the question what may be kept, pressed as soon as each is drawn; the largest paint
and what moves are those of an opening that nobody touches. A run that stopped goes on with \`--resume\`.
"–" is what a program does not have.

${run}

${tables}
`;
