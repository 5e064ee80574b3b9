import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/host/serve.mjs';
import { seal } from '../../src/storage/envelope.ts';
import { buildRun, buildState } from '../support/build-state.ts';
import { STORAGE_FAULTS, type StorageFault } from '../support/storage-faults.ts';
import { nl } from '../support/text.ts';
import { type Engine, eventually, MissingEngineError } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { visitor } from './visitor.ts';
import { startWebKit } from './webkit.ts';

const CHECK = '"check":"positieve-gezondheid"';
const EARLIER = buildRun({ id: 'earlier-run', finishedOn: '2026-11-01' });

/** Serves the built app, with a script before everything else if one is given, to a place of its own for each case. */
async function withApp(script: string | undefined, use: (url: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ademruimte-'));
  cpSync('dist', folder, { recursive: true });
  if (script !== undefined) {
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    writeFileSync(join(folder, 'fault.js'), script);
    writeFileSync(join(folder, 'index.html'), page.replace('<head>', '<head><script src="./fault.js"></script>'));
  }
  const server = await serve({ folder, port: 0 });
  try {
    await use(server.url);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function expectKept(engine: Engine, text: string): Promise<void> {
  await eventually(async () => {
    if (!(await visitor(engine).kept()).includes(text)) throw new Error(`${text} is not kept`);
  });
}

/** The way of someone with whom nothing goes wrong. */
async function keepsAndWipes(engine: Engine): Promise<void> {
  await withApp(undefined, async (url) => {
    const { begin, finish, sees, press, kept } = visitor(engine);
    await engine.open(url);
    await begin();
    await finish();
    await expectKept(engine, CHECK);
    await engine.open(url);
    await sees(nl('start.resultTitle'));
    await press(nl('shell.footer.data'));
    await press(nl('data.wipe'));
    await press(nl('data.wipeConfirm'));
    await sees(nl('start.title'));
    if ((await kept()) !== '') throw new Error('something is left after everything was wiped');
  });
}

async function survives(engine: Engine, { when, inject, told }: StorageFault): Promise<void> {
  const script = `(${inject})();`;
  await withApp(when === 'start' ? script : undefined, async (url) => {
    const { begin, finish, sees, has, press, put, kept } = visitor(engine);
    await engine.open(`${url}robots.txt`);
    await put(seal(buildState({ runs: [EARLIER] }), 1));
    await engine.open(url);
    await begin();
    if (when === 'later') await engine.run(script);
    await finish();
    if (told) {
      await sees(nl(`consent.${told}`));
      await press(nl('consent.backup'));
      await sees(nl('backup.make.save'));
    } else {
      await expectKept(engine, CHECK);
    }
    if (await has(nl('shell.error.title'))) throw new Error('the app broke');
    await engine.open(`${url}robots.txt`);
    if (!(await kept()).includes(EARLIER.id)) throw new Error('what was kept before is lost');
  });
}

const CASES: readonly (readonly [string, (engine: Engine) => Promise<void>])[] = [
  ['a check is finished, kept over a reload, and wiped', keepsAndWipes],
  ...STORAGE_FAULTS.map((fault) => [fault.what, (engine: Engine) => survives(engine, fault)] as const),
];

const ENGINES = [
  ['Firefox', startFirefox],
  ['WebKitGTK', startWebKit],
] as const;

/** Runs the storage cases in the engines of this machine besides Chromium. The last line says `N passed, N failed, N skipped`. */
export async function main(wanted: readonly string[]): Promise<number> {
  if (!existsSync('dist/index.html')) throw new Error('There is no built app: run "npm run build" first');
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const [name, start] of ENGINES) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    let engine: Engine;
    try {
      engine = await start();
    } catch (error) {
      if (!(error instanceof MissingEngineError)) throw error;
      console.warn(`SKIPPED, ${CASES.length} cases not seen in ${name}: ${error.message}`);
      count.skipped += CASES.length;
      continue;
    }
    for (const [what, prove] of CASES) {
      try {
        await prove(engine);
        count.passed += 1;
        console.log(`✓ ${engine.name}: ${what}`);
      } catch (error) {
        count.failed += 1;
        console.error(`✘ ${engine.name}: ${what}\n  ${error}`);
      }
    }
    await engine.close();
  }
  console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  return count.failed === 0 ? 0 : 1;
}
