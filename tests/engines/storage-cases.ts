import { seal } from '../../src/storage/envelope.ts';
import { buildRun, buildState } from '../support/build-state.ts';
import { STORAGE_FAULTS, type StorageFault } from '../support/storage-faults.ts';
import { nl } from '../support/text.ts';
import { type Engine, eventually } from './engine.ts';
import { visitor } from './visitor.ts';
import { withApp } from './with-app.ts';

const CHECK = '"check":"positieve-gezondheid"';
const EARLIER = buildRun({ id: 'earlier-run', finishedOn: '2026-11-01' });

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

export const STORAGE_CASES: readonly (readonly [string, (engine: Engine) => Promise<void>])[] = [
  ['a check is finished, kept over a reload, and wiped', keepsAndWipes],
  ...STORAGE_FAULTS.map((fault) => [fault.what, (engine: Engine) => survives(engine, fault)] as const),
];
