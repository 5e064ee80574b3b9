import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engine, freePort, MissingEngineError, textOfPdf } from './engine.ts';
import { type Ask, marionette, reach } from './marionette.ts';

const PATHS = [process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox'];

export interface Firefox extends Engine {
  /** Ends it as pulling the plug does: nothing is closed, nothing written. The profile stays. */
  readonly kill: () => Promise<void>;
}

export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'firefox-'));

/** The Firefox of this machine. Throws `MissingEngineError` where there is none. */
function findFirefox(): string {
  const path = PATHS.find((each) => each && existsSync(each));
  if (!path) throw new MissingEngineError('Firefox is not installed (Debian: apt-get install firefox-esr)');
  return path;
}

async function typeInto(ask: Ask, selector: string, text: string): Promise<void> {
  const { value } = await ask<{ value: Record<string, string> }>('WebDriver:FindElement', {
    using: 'css selector',
    value: selector,
  });
  await ask('WebDriver:ElementSendKeys', { id: Object.values(value)[0], text });
}

/**
 * Starts the Firefox of this machine. Rejects with `MissingEngineError` where there is none.
 * @param given folder of a profile, which stays; otherwise an empty one that goes when the browser is closed
 */
export async function startFirefox(given?: string): Promise<Firefox> {
  const path = findFirefox();
  const [profile, port] = [given ?? newProfile(), await freePort()];
  writeFileSync(
    join(profile, 'user.js'),
    `user_pref("marionette.port", ${port});\nuser_pref("intl.accept_languages", "nl");\n`,
  );
  const browser = spawn(path, ['--headless', '--marionette', '--no-remote', '--profile', profile], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => void browser.once('exit', () => resolve()));
  const socket = await reach(port);
  const ask = marionette(socket);
  const { capabilities } = await ask<{ capabilities: { browserVersion: string } }>('WebDriver:NewSession');
  return {
    name: `Firefox ${capabilities.browserVersion}`,
    open: (url) => ask('WebDriver:Navigate', { url }),
    run: async <T>(script: string, ...args: readonly unknown[]) =>
      (await ask<{ value: T }>('WebDriver:ExecuteScript', { script, args, newSandbox: true, sandbox: null })).value,
    type: (selector, text) => typeInto(ask, selector, text),
    print: async () => textOfPdf((await ask<{ value: string }>('WebDriver:Print')).value),
    async close() {
      await ask('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      socket.destroy();
      await ended;
      if (!given) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
    async kill() {
      browser.kill('SIGKILL');
      socket.destroy();
      await ended;
    },
  };
}
