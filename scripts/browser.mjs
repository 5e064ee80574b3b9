import { existsSync } from 'node:fs';
import { runTool } from './bootstrap.mjs';
import { apt, isDebianRoot } from './debian.mjs';

const { env, platform } = process;

/** @type {Partial<Record<NodeJS.Platform, readonly string[]>>} */
const USUAL_PATHS = {
  // The headless shell first: tests run twice as fast in it, and it opens no connection of its own.
  linux: [
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    `${env['PROGRAMFILES']}\\Google\\Chrome\\Application\\chrome.exe`,
    `${env['PROGRAMFILES(X86)']}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ],
};

/** Flags for every browser that tests: no host name but this machine's is ever looked up, and it prefers Dutch, as most visitors do. */
export const BROWSER_ARGS = [
  '--disable-quic',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
  '--accept-lang=nl-NL',
];

/** @returns {string | undefined} the path of a Chromium on this machine; `CHROMIUM_PATH` goes first */
export function findBrowser() {
  return [env['CHROMIUM_PATH'], ...(USUAL_PATHS[platform] ?? [])].find((path) => path && existsSync(path));
}

/**
 * The headless shell leaves out what a browser does by itself, such as asking its maker about fields and keeping pages whole for Back; this one
 * does it.
 * @returns {string | undefined} the path of a whole Chromium on this machine; `CHROMIUM_PATH` goes first
 */
export function findWholeBrowser() {
  const paths = [env['CHROMIUM_PATH'], ...(USUAL_PATHS[platform] ?? [])];
  return paths.find((path) => path && !/headless.shell/.test(path) && existsSync(path));
}

/**
 * Makes sure that a browser is there, installing one if need be.
 * @returns {Promise<boolean>} whether there is one now
 */
export async function ensureBrowser() {
  if (findBrowser()) return true;
  const { chromium } = await import('@playwright/test');
  if (existsSync(chromium.executablePath())) return true;
  if (isDebianRoot()) {
    const install = ['install', '-y', '--no-install-recommends', 'fonts-liberation'];
    apt(['update']);
    if (apt([...install, 'chromium-headless-shell']) || apt([...install, 'chromium'])) return true;
  }
  return runTool('playwright', ['install', 'chromium-headless-shell']);
}
