// The app in a browser with the flags of the kiosk, and questions to it. Node alone: it also runs on the kiosk itself.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { browserPipe } from '../kiosk/browser-pipe.mjs';
import { kioskFlags } from '../kiosk/flags.mjs';

const START_MS = 60_000;

/**
 * @param {{ url: string, command: readonly string[], proxyPort: number, screen: { width: number, height: number } }} options
 */
export async function openCheckPage({ url, command, proxyPort, screen }) {
  const profile = mkdtempSync(join(tmpdir(), 'kiosk-check-'));
  const flags = kioskFlags({ url, profile, proxy: `127.0.0.1:${proxyPort}` });
  const more = ['--headless=new', `--screen-info={${screen.width}x${screen.height}}`, '--remote-debugging-pipe'];
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const [program = '', ...args] = command;
  const child = spawn(program, [...args, ...flags, ...more, ...root, url], {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise((fulfil) => child.once('exit', fulfil).once('error', fulfil));
  const [, , , to, from] = /** @type {any} */ (child.stdio);
  const pipe = browserPipe(to, from, () => undefined);
  const close = async () => {
    if (child.pid && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL');
    await gone;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };

  /** @returns {Promise<string>} session of the app's page */
  async function attach() {
    const { targetInfos } = await pipe.send('Target.getTargets');
    const page = targetInfos.find((/** @type {{ type: string }} */ { type }) => type === 'page');
    if (!page) throw new Error('no page yet');
    return (await pipe.send('Target.attachToTarget', { targetId: page.targetId, flatten: true })).sessionId;
  }
  const session = await until(() => attach().catch(() => undefined), START_MS).catch(async (error) => {
    await close();
    throw error;
  });
  if (!session) throw new Error('no page');

  const send = (/** @type {string} */ method, params = {}) => pipe.send(method, params, session);
  /** @param {string} expression @returns {Promise<any>} its value, awaited; undefined when it throws or the page is left meanwhile */
  const ask = async (expression) => {
    const options = { expression, awaitPromise: true, returnByValue: true };
    const answer = await send('Runtime.evaluate', options).catch(() => undefined);
    return answer && !answer.exceptionDetails ? answer.result.value : undefined;
  };
  return {
    profile,
    send,
    ask,
    close,
    /** @param {string} expression @param {number} [most] milliseconds @returns {Promise<boolean>} whether it became true */
    becomes: (expression, most = START_MS / 4) =>
      until(async () => (await ask(expression)) === true || undefined, most).then(
        () => true,
        () => false,
      ),
  };
}

/** @typedef {Awaited<ReturnType<typeof openCheckPage>>} CheckPage */

/**
 * @template Value
 * @param {() => Promise<Value | undefined>} look
 * @param {number} most milliseconds
 * @returns {Promise<Value | undefined>} what it gave, once it gave something; rejects when time is up
 */
async function until(look, most) {
  const late = Date.now() + most;
  while (Date.now() < late) {
    const value = await look();
    if (value !== undefined) return value;
    await wait(250);
  }
  throw new Error('time is up');
}
