import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../browser.mjs';
import { kioskFlags } from '../../kiosk/flags.mjs';

const FULL_BROWSERS = ['/usr/bin/chromium', '/usr/bin/google-chrome-stable'];
const START_MS = 60_000;

/** A browser with profiles and windows, where there is one: the headless shell keeps less, so it proves less. */
export const proofBrowser = (): string =>
  process.env['CHROMIUM_PATH'] ??
  FULL_BROWSERS.find((path) => existsSync(path)) ??
  findBrowser() ??
  chromium.executablePath();

/** Chromium cannot build its own walls around a page when it runs as root, as in a container. */
export const HERE = [
  '--headless=new',
  '--screen-info={1080x1920}',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** A browser with the flags of the kiosk, and the hand of a test in it. */
export interface KioskBrowser {
  readonly page: Page;
  /** Ends it as pulling the plug does: nothing is closed, nothing written. */
  cutPower(): Promise<void>;
}

async function portOf(profile: string): Promise<string> {
  const file = join(profile, 'DevToolsActivePort');
  const late = Date.now() + START_MS;
  while (Date.now() < late) {
    const [port, path] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    if (port && path) return port;
    await wait(100);
  }
  throw new Error('the browser did not start');
}

async function firstPage(browser: Browser, url: string): Promise<Page> {
  const late = Date.now() + START_MS;
  while (Date.now() < late) {
    const pages = browser.contexts().flatMap((context) => context.pages());
    const page = pages.find((each) => each.url().startsWith(url));
    if (page) return page;
    await wait(100);
  }
  throw new Error('the browser did not open the app');
}

function kill(child: ChildProcess): Promise<void> {
  const gone = new Promise<void>((fulfil) => child.once('exit', () => fulfil()));
  if (child.exitCode !== null || child.signalCode !== null || !child.pid) return Promise.resolve();
  process.kill(-child.pid, 'SIGKILL');
  return gone;
}

const MOST_STARTS = 6;
/** It answers within a second, or not at all: a service worker that begins at that very moment can hold it up for good. */
const CONNECT_MS = 10_000;

/**
 * Starts it at the address. A profile that was there is used again. A browser may not let the hand of the test in,
 * which says nothing about the kiosk: then it is started again.
 */
export async function openKioskBrowser(url: string, profile: string, starts = 1): Promise<KioskBrowser> {
  rmSync(join(profile, 'DevToolsActivePort'), { force: true });
  const flags = kioskFlags({ url, profile, extra: [...HERE, '--remote-debugging-port=0'] });
  const child = spawn(proofBrowser(), [...flags, url], { detached: true, stdio: 'ignore' });
  try {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portOf(profile)}`, {
      timeout: CONNECT_MS,
    });
    const page = await firstPage(browser, url);
    return { page, cutPower: () => kill(child) };
  } catch (error) {
    await kill(child);
    if (starts >= MOST_STARTS) throw error;
    return openKioskBrowser(url, profile, starts + 1);
  }
}
