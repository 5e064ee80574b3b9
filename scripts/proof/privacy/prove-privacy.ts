import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { ROOT } from '../../bootstrap.mjs';
import { BROWSER_ARGS, findBrowser, findWholeBrowser } from '../../browser.mjs';
import { serve } from '../../host/serve.mjs';
import { readCheckpoints } from './checkpoints.ts';
import { proveWiped } from './erased.ts';
import { killMutants } from './kill-mutants.ts';
import { orBrokenOff, printProblems, sentLine, type Verdict } from './report.ts';
import { proveControl, provePairs, type Setting } from './run-pairs.ts';
import { proveSilence } from './silence.ts';
import { proveWholeBrowser } from './whole-browser.ts';

const BUILT = join(ROOT, 'dist');
const REPORT = join(ROOT, 'reports', 'privacy.json');
const USAGE = 'Usage: npm run prove:privacy -- [--pairs 500] [--seed NUMBER], after npm run build';

interface Options {
  readonly pairs: number;
  readonly seed: number;
}

/** Undefined when they make no sense. */
function readOptions(args: readonly string[]): Options | undefined {
  try {
    const { values } = parseArgs({ args: [...args], options: { pairs: { type: 'string' }, seed: { type: 'string' } } });
    const pairs = Number(values.pairs ?? 500);
    const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
    return Number.isSafeInteger(pairs) && pairs > 0 && Number.isInteger(seed) ? { pairs, seed } : undefined;
  } catch {
    return undefined;
  }
}

const failed = (verdicts: readonly Verdict[]): number => verdicts.filter(({ problems }) => problems.length > 0).length;

/** Says how many of these are proved, and passes them on. */
async function tell(what: string, work: Promise<readonly Verdict[]>): Promise<readonly Verdict[]> {
  const verdicts = await orBrokenOff(what, work);
  console.log(`${what}: ${verdicts.length - failed(verdicts)} of ${verdicts.length}`);
  return verdicts;
}

/** What a whole browser shows: much of it is waiting, for the browser to do what it does of itself. */
function proveOfItself(setting: Setting): readonly Promise<readonly Verdict[]>[] {
  const executablePath = findWholeBrowser();
  return [
    tell(
      'Nothing left after "wis alles": on disk, in other tabs, behind Back',
      proveWiped({ ...setting, executablePath: executablePath ?? findBrowser() }),
    ),
    executablePath
      ? tell('With all that a whole browser does of itself', proveWholeBrowser({ ...setting, executablePath }, BUILT))
      : Promise.resolve(skipWhole()),
  ];
}

async function prove(setting: Setting, { pairs, seed }: Options): Promise<readonly Verdict[]> {
  console.log(`Seed ${seed}; the same again with --pairs ${pairs} --seed ${seed}`);
  const { first, isVoid, verdicts: control } = await proveControl(setting);
  await tell(`One visit, and the same again (${sentLine(first.sent)})`, Promise.resolve(control));
  if (isVoid) {
    console.error('VOID: two equal visits differ already, so nothing can be said about others.');
    return control;
  }
  const ofItself = proveOfItself(setting);
  const equal = await tell(
    'Pairs of visits that sent the same, byte for byte',
    provePairs(setting, pairs, seed, first),
  );
  const others = await Promise.all([
    tell('Leaks put in on purpose that were noticed', killMutants(setting, BUILT)),
    tell('Silent once ready for offline use, and without a server', proveSilence(setting)),
    ...ofItself,
  ]);
  return [...control, ...equal, ...others.flat()];
}

const SKIPPED = {
  name: 'proof of privacy: what a browser does of itself',
  why: 'there is no whole Chromium here; CHROMIUM_PATH may name one',
};

function skipWhole(): readonly Verdict[] {
  console.warn(`SKIPPED: ${SKIPPED.name} (${SKIPPED.why})`);
  return [];
}

/** `prove-privacy.ts [--pairs N] [--seed S]`: 1 when something is not proved, 2 when it could not be tried. */
export async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (!options || !existsSync(join(BUILT, 'sw.js'))) {
    console.error(USAGE);
    return 2;
  }
  const server = await serve({ folder: BUILT, port: 0 });
  const executablePath = findBrowser();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: BROWSER_ARGS });
  try {
    const verdicts = await prove({ browser, appPort: server.port, marks: readCheckpoints() }, options);
    printProblems(verdicts);
    const count = { passed: verdicts.length - failed(verdicts), failed: failed(verdicts) };
    mkdirSync(join(ROOT, 'reports'), { recursive: true });
    writeFileSync(REPORT, JSON.stringify({ ...count, skipped: findWholeBrowser() ? [] : [SKIPPED] }));
    return count.failed === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await server.close();
  }
}
