import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engine, eventually, freePort, MissingEngineError } from './engine.ts';

const PATHS = [process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox'];

/**
 * The protocol that geckodriver speaks with Firefox, without geckodriver, which Debian does not have: JSON messages with
 * their length in bytes before them. https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
function marionette(socket: Socket) {
  let buffer = Buffer.alloc(0);
  let count = 0;
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  socket.on('data', (data) => {
    buffer = Buffer.concat([buffer, data]);
    for (;;) {
      const colon = buffer.indexOf(':');
      const length = Number(buffer.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || buffer.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(buffer.subarray(colon + 1, colon + 1 + length).toString());
      buffer = buffer.subarray(colon + 1 + length);
      if (!Array.isArray(message)) continue; // its greeting
      const [, id, error, result] = message;
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error) asked?.reject(new Error(`${error.error}: ${error.message}`));
      else asked?.resolve(result);
    }
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox is gone'));
  });
  return <T>(command: string, parameters: object = {}): Promise<T> => {
    count += 1;
    const id = count;
    const text = JSON.stringify([0, id, command, parameters]);
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    return new Promise<T>((resolve, reject) => {
      waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
    });
  };
}

/** Starts the Firefox of this machine with an empty profile. Rejects with `MissingEngineError` where there is none. */
export async function startFirefox(): Promise<Engine> {
  const path = PATHS.find((each) => each && existsSync(each));
  if (!path) throw new MissingEngineError('Firefox is not installed (Debian: apt-get install firefox-esr)');
  const [profile, port] = [mkdtempSync(join(tmpdir(), 'firefox-')), await freePort()];
  writeFileSync(
    join(profile, 'user.js'),
    `user_pref("marionette.port", ${port});\nuser_pref("intl.accept_languages", "nl");\n`,
  );
  const browser = spawn(path, ['--headless', '--marionette', '--no-remote', '--profile', profile], { stdio: 'ignore' });
  const socket = await eventually(
    () =>
      new Promise<Socket>((resolve, reject) => {
        const attempt = connect(port, '127.0.0.1', () => resolve(attempt));
        attempt.once('error', reject);
      }),
    60_000,
  );
  const send = marionette(socket);
  const { capabilities } = await send<{ capabilities: { browserVersion: string } }>('WebDriver:NewSession');
  return {
    name: `Firefox ${capabilities.browserVersion}`,
    open: (url) => send('WebDriver:Navigate', { url }),
    run: async <T>(script: string, ...args: readonly unknown[]) =>
      (await send<{ value: T }>('WebDriver:ExecuteScript', { script, args, newSandbox: true, sandbox: null })).value,
    async close() {
      const ended = new Promise((resolve) => browser.once('exit', resolve));
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      socket.destroy();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
