// What the one who installs the kiosk decides, in /etc/ademruimte-kiosk.conf (see kiosk.conf).
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// No headless shell: that is a browser without a screen.
const BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
];

/**
 * @typedef {object} Settings
 * @property {string} [url] address of the app; none if it is served from `folder`
 * @property {string} [folder] the built app on this machine
 * @property {number} port for the app from `folder`
 * @property {readonly string[]} browser command and arguments before those of the kiosk
 * @property {string} profile folder for what the browser writes; emptied at every start
 * @property {boolean} print
 * @property {readonly string[]} extra more flags for the browser
 */

/** @param {string | undefined} text */
const words = (text) => (text ?? '').split(/\s+/).filter(Boolean);

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 * @throws {Error} with a sentence for the one who installs, in Dutch
 */
export function readSettings(env) {
  const { KIOSK_URL: url, KIOSK_FOLDER: folder } = env;
  if (!url === !folder) throw new Error('Geef KIOSK_URL of KIOSK_FOLDER op, een van de twee.');
  if (url && !/^https:\/\/|^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(url))
    throw new Error(`KIOSK_URL moet met https:// beginnen: ${url}`);
  if (folder && !existsSync(join(folder, 'sw.js')))
    throw new Error(`In KIOSK_FOLDER staat geen gebouwde app: ${folder}`);
  const found = BROWSERS.find((path) => existsSync(path));
  const browser = env['KIOSK_BROWSER'] ? words(env['KIOSK_BROWSER']) : found ? [found] : [];
  if (browser.length === 0) throw new Error('Geen Chromium gevonden. Installeer chromium, of geef KIOSK_BROWSER op.');
  return {
    ...(url ? { url } : {}),
    ...(folder ? { folder } : {}),
    port: Number(env['KIOSK_PORT'] ?? 4180),
    browser,
    profile: env['KIOSK_PROFILE'] ?? join(env['RUNTIME_DIRECTORY'] ?? tmpdir(), 'ademruimte-profile'),
    print: env['KIOSK_PRINT'] === 'yes',
    extra: words(env['KIOSK_EXTRA_FLAGS']),
  };
}
