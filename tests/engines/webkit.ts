import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Engine, eventually, freePort, MissingEngineError } from './engine.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const DISPLAY = '/usr/bin/xvfb-run';
const BROWSERS = ['x86_64', 'aarch64'].map((kind) => `/usr/lib/${kind}-linux-gnu/webkit2gtk-4.1/MiniBrowser`);

/**
 * Starts the WebKit of this machine. What it keeps lives as long as the session. Rejects with `MissingEngineError` where
 * there is none.
 */
export async function startWebKit(): Promise<Engine> {
  const binary = BROWSERS.find((each) => existsSync(each));
  if (!existsSync(DRIVER) || !binary || !existsSync(DISPLAY)) {
    throw new MissingEngineError('WebKitGTK is not installed (Debian: apt-get install webkit2gtk-driver xvfb xauth)');
  }
  const port = await freePort();
  const driver = spawn(DISPLAY, ['-a', DRIVER, `--port=${port}`], { stdio: 'ignore', detached: true });
  const send = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const response = await fetch(`http://127.0.0.1:${port}/${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  await eventually(() => send('GET', 'status'));
  const options = { binary, args: ['--automation'] };
  const { sessionId, capabilities } = await send<{ sessionId: string; capabilities: { browserVersion: string } }>(
    'POST',
    'session',
    { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } },
  );
  const session = `session/${sessionId}`;
  return {
    name: `WebKitGTK ${capabilities.browserVersion}`,
    open: (url) => send('POST', `${session}/url`, { url }),
    run: (script, ...args) => send('POST', `${session}/execute/sync`, { script, args }),
    async type(selector, text) {
      const found = await send<Record<string, string>>('POST', `${session}/element`, {
        using: 'css selector',
        value: selector,
      });
      await send('POST', `${session}/element/${Object.values(found)[0]}/value`, { text });
    },
    // Its driver knows no such command.
    print: async () => undefined,
    async close() {
      await send('DELETE', session).catch(() => undefined);
      // The whole group that was started above: the display, the driver and what it started.
      const ended = new Promise((resolve) => driver.once('exit', resolve));
      if (driver.pid) process.kill(-driver.pid, 'SIGTERM');
      await ended;
    },
  };
}
