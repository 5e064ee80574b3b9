import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserPipe } from '../../scripts/kiosk/browser-pipe.mjs';
import { type Engine, eventually, textOfPdf } from './engine.ts';
import { oldChromium } from './old-chromium.ts';

const ENTER = '\uE007';

/** One key as the browser is told of it. */
const keyOf = (key: string) =>
  key === ENTER
    ? { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' }
    : { key, text: key, windowsVirtualKeyCode: key.toUpperCase().charCodeAt(0) };

/** A page of a Chromium that is told things over a pipe, as its own tools tell them. */
type Send = <T>(method: string, params?: object) => Promise<T>;

async function run<T>(send: Send, script: string, args: readonly unknown[]): Promise<T> {
  const expression = `(function () { ${script} }).apply(null, ${JSON.stringify(args)})`;
  const { result, exceptionDetails } = await send<{
    result: { value: T };
    exceptionDetails?: { exception?: { description?: string }; text: string };
  }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

async function typeInto(send: Send, selector: string, text: string): Promise<void> {
  const found = await run<boolean>(
    send,
    'const field = document.querySelector(arguments[0]); field?.focus(); return field !== null;',
    [selector],
  );
  if (!found) throw new Error(`no field: ${selector}`);
  for (const key of text) {
    await send('Input.dispatchKeyEvent', { type: 'keyDown', ...keyOf(key) });
    await send('Input.dispatchKeyEvent', { type: 'keyUp', ...keyOf(key) });
  }
}

async function openPage(send: Send, url: string): Promise<void> {
  const { errorText } = await send<{ errorText?: string }>('Page.navigate', { url });
  if (errorText) throw new Error(`${url}: ${errorText}`);
  await eventually(async () => {
    if ((await run<string>(send, 'return document.readyState', [])) !== 'complete') throw new Error('still loading');
  });
}

/**
 * Starts a Chromium of 2022 with an empty profile. Rejects with `MissingEngineError` where it cannot be had.
 * @param mayFetch whether it may be fetched when it is not there
 */
export async function startOldChromium(mayFetch: boolean): Promise<Engine> {
  const path = oldChromium(mayFetch);
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--lang=nl-NL', `--user-data-dir=${profile}`];
  const browser = spawn(path, [...flags, '--remote-debugging-pipe', 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => browser.once('exit', resolve));
  const [, , , to, from] = browser.stdio;
  const pipe = browserPipe(
    to as NodeJS.WritableStream as never,
    from as NodeJS.ReadableStream as never,
    () => undefined,
  );
  const { targetId } = await pipe.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await pipe.send('Target.attachToTarget', { targetId, flatten: true });
  const send: Send = (method, params = {}) => pipe.send(method, params, sessionId);
  const { product, userAgent } = await pipe.send('Browser.getVersion');
  await send('Network.setUserAgentOverride', { userAgent, acceptLanguage: 'nl' });
  return {
    name: String(product).replace('HeadlessChrome/', 'Chromium '),
    open: (url) => openPage(send, url),
    run: (script, ...args) => run(send, script, args),
    type: (selector, text) => typeInto(send, selector, text),
    print: async () => textOfPdf((await send<{ data: string }>('Page.printToPDF')).data),
    async close() {
      await pipe.send('Browser.close').catch(() => undefined);
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
