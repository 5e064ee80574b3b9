import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { startOldChromium } from './chromium.ts';
import { type Engine, MissingEngineError } from './engine.ts';
import { EXIT_CASES } from './exit-cases.ts';
import { startFirefox } from './firefox.ts';
import { ROADS } from './roads.ts';
import { STORAGE_CASES } from './storage-cases.ts';
import { startWebKit } from './webkit.ts';

/** The word of `npm test`, which has no time for more than the roads, and fetches no browser. */
const SHORT = '--short';
const REPORT = 'reports/engines.json';

interface Count {
  passed: number;
  failed: number;
  readonly skipped: { readonly name: string; readonly why: string }[];
}

/** Starts each engine by its name; an engine that cannot be had here rejects with `MissingEngineError`. */
const engines = (isShort: boolean): Readonly<Record<string, () => Promise<Engine>>> => ({
  Firefox: () => startFirefox(),
  WebKitGTK: startWebKit,
  'Chromium of 2022': () => startOldChromium(!isShort),
});

function skip(count: Count, name: string, why: string): void {
  console.warn(`SKIPPED ${name}: ${why}`);
  count.skipped.push({ name, why });
}

async function prove(count: Count, what: string, proof: () => Promise<void>): Promise<void> {
  const start = performance.now();
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
  try {
    await proof();
    count.passed += 1;
    console.log(`✓ ${what} (${seconds()})`);
  } catch (error) {
    if (error instanceof MissingEngineError) return skip(count, what, error.message);
    count.failed += 1;
    console.error(`✘ ${what} (${seconds()})\n  ${error}`);
  }
}

async function proveIn(count: Count, name: string, start: () => Promise<Engine>, isShort: boolean): Promise<void> {
  const cases = isShort ? ROADS : [...ROADS, ...STORAGE_CASES];
  let engine: Engine | undefined;
  await prove(count, `${name}: starts, for ${cases.length} cases`, async () => {
    engine = await start();
  });
  if (!engine) return;
  const { name: version, close } = engine;
  for (const [what, proof] of cases) await prove(count, `${version}: ${what}`, () => proof(engine as Engine));
  await close();
}

/**
 * npm run prove:engines -- [--short] [Firefox|WebKitGTK|"Chromium of 2022"]: the roads of a visitor, and unless told to be short
 * the faults of storage and "Snel weg" with the same profile again, in the engines of this machine besides the Chromium of the
 * other tests. Wants the app to be built. The last line says `N passed, N failed, N skipped`.
 */
export async function main(args: readonly string[]): Promise<number> {
  if (!existsSync('dist/index.html')) throw new Error('There is no built app: run "npm run build" first');
  const isShort = args.includes(SHORT);
  const wanted = args.filter((arg) => arg !== SHORT);
  const count: Count = { passed: 0, failed: 0, skipped: [] };
  const chosen = Object.entries(engines(isShort)).filter(([name]) => wanted.length === 0 || wanted.includes(name));
  // Side by side: they mostly wait.
  await Promise.all(chosen.map(([name, start]) => proveIn(count, name, start, isShort)));
  const exits = isShort || !chosen.some(([name]) => name === 'Firefox') ? [] : EXIT_CASES;
  // One by one, when nothing else runs.
  for (const [what, proof] of exits) await prove(count, `Firefox: ${what}`, proof);
  mkdirSync('reports', { recursive: true });
  writeFileSync(REPORT, JSON.stringify(count));
  console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped.length} skipped`);
  return count.failed === 0 ? 0 : 1;
}
