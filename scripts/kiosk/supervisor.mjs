// Keeps the app on a screen for everyone: starts Chromium, listens to its heart, and starts it again when it stops.
// node scripts/kiosk/supervisor.mjs, with the settings of kiosk.conf in the environment. Needs nothing but Node 18.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { serve } from '../host/serve.mjs';
import { beatTaker } from './beat.mjs';
import { browserPipe } from './browser-pipe.mjs';
import { kioskFlags } from './flags.mjs';
import { readSettings } from './settings.mjs';

const BEAT_MS = 5000;
const MOST_SILENCE_MS = 30_000;
/** Between two starts, so that a browser that cannot start does not take the whole machine. */
const PAUSE_MS = 2000;
const REACH_MS = 10_000;

/** @param {number} milliseconds */
const wait = (milliseconds) => new Promise((fulfil) => setTimeout(fulfil, milliseconds));

/** For the journal; it never holds anything of a session. @param {string} what */
const say = (what) => console.log(what);

/** @param {string} folder */
function emptyFolder(folder) {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    say(`profile: ${/** @type {Error} */ (error).message}`);
  }
}

/** @param {import('./settings.mjs').Settings} settings @param {string} url */
function startBrowser({ browser: [command = '', ...args], profile, print, extra }, url) {
  const flags = kioskFlags({ url, profile, print, extra });
  const child = spawn(command, [...args, ...flags, '--remote-debugging-pipe', url], {
    // A group of its own: what the browser started ends with it.
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise((fulfil) => {
    child
      .once('error', (error) => fulfil(error.message))
      .once('exit', (code, signal) => fulfil(signal ?? `code ${code}`));
  });
  const end = () => {
    try {
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It had ended already.
    }
  };
  return { child, gone, end };
}

/**
 * One life of the browser.
 * @param {import('./settings.mjs').Settings} settings
 * @param {string} url
 * @param {(end: () => void) => void} onStart is given what ends this life
 * @returns {Promise<string>} why it ended
 */
async function live(settings, url, onStart) {
  emptyFolder(settings.profile);
  const { child, gone, end } = startBrowser(settings, url);
  onStart(end);
  let isOver = false;
  const over = gone.then((reason) => {
    isOver = true;
    return `browser ended: ${reason}`;
  });
  const [, , , to, from] = /** @type {any} */ (child.stdio);
  /** Ends the wait for the next look. */
  let wake = () => {};
  const pipe = browserPipe(to, from, (method, params) => {
    if (method === 'Target.targetCrashed') end();
    // A window that someone opened with a key is not left open until the next look.
    if (method === 'Target.targetCreated' && params?.targetInfo?.type === 'page') wake();
  });
  pipe.send('Target.setDiscoverTargets', { discover: true }).catch(() => undefined);
  const takeBeat = beatTaker(pipe, url);
  let last = performance.now();
  let before = '';
  while (!isOver) {
    const woken = new Promise((fulfil) => {
      wake = () => fulfil(undefined);
    });
    await Promise.race([over, wait(BEAT_MS), woken]);
    const beat = await Promise.race([over, takeBeat()]);
    if (beat !== 'silent') last = performance.now();
    if (beat !== before && !isOver) say(`beat: ${beat}`);
    before = beat;
    // Only a new browser forgets the size of an address.
    if (beat === 'resized') end();
    if (!isOver && performance.now() - last >= MOST_SILENCE_MS) {
      say(`silent for ${Math.round((performance.now() - last) / 1000)} s`);
      end();
    }
  }
  return over;
}

/** @param {string} url */
const isReachable = (url) =>
  fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(REACH_MS) }).then(
    ({ ok }) => ok,
    () => false,
  );

async function main() {
  const settings = readSettings(process.env);
  const served = settings.folder ? await serve({ folder: settings.folder, port: settings.port }) : undefined;
  const url = settings.url ?? `${served?.url}?kiosk`;
  let end = () => {};
  const stop = () => {
    end();
    rmSync(settings.profile, { recursive: true, force: true, maxRetries: 3 });
    process.exit(0);
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
  // Every night. A browser that works without its host must not be ended while that host is down.
  process.on('SIGUSR1', async () => {
    if (await isReachable(url)) end();
    else say('not restarted: the app cannot be reached now');
  });
  for (;;) {
    say(`starting ${url}`);
    const reason = await live(settings, url, (ender) => {
      end = ender;
    });
    say(reason);
    await wait(PAUSE_MS);
  }
}

await main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
