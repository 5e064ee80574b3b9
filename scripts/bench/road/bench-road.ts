import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../../browser.mjs';
import { describeRun } from '../describe-run.ts';
import { buildPages, type Pages } from './build-pages.ts';
import { CHEAP_PHONE, SLOW_4G } from './conditions.ts';
import { type Journal, openJournal } from './journal.ts';
import { JOURNEYS } from './measure-memory.ts';
import { reportOf } from './report.ts';
import { checkSubjects, finderSubjects, served } from './subjects.ts';
import { type Row, tableOf } from './table.ts';
import { checkTable, finderTable, growthTable, offlineTable, type Round, US } from './tables.ts';

const REPORT = 'docs/performance.md';

type Table = { readonly names: readonly string[]; readonly rows: readonly Row[] };

/** The tables one after another, each printed as soon as it is there. */
async function measureAll(browser: Browser, pages: Pages, journal: Journal, count: number): Promise<string> {
  const { urls, close } = await served(pages);
  const checks = checkSubjects(urls);
  const finders = finderSubjects(urls, pages.entries);
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
  await add('Opened again without a network, 6×', [{ name: US }], (round) => offlineTable(browser, urls.app, round));
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
