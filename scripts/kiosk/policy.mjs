// Writes the managed policy of Chromium for one address: node scripts/kiosk/policy.mjs https://ADDRESS/ > FILE
// With a printer (KIOSK_PRINT=yes): node scripts/kiosk/policy.mjs https://ADDRESS/ print > FILE
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * @param {string} url where the app is
 * @param {boolean} [print] whether the kiosk has a printer
 * @returns {Readonly<Record<string, unknown>>} everything that is forbidden or switched off, and the one host that is not
 */
export function policyFor(url, print = false) {
  const rules = JSON.parse(readFileSync(new URL('policy.json', import.meta.url), 'utf8'));
  return { ...rules, PrintingEnabled: print, URLAllowlist: [new URL(url).host] };
}

/**
 * @param {Readonly<Record<string, unknown>>} installed a policy file as it is on the machine
 * @param {string} url
 * @returns {readonly string[]} names of the rules that it lacks or that say something else there
 */
export function missingRules(installed, url) {
  const same = (/** @type {unknown} */ one, /** @type {unknown} */ other) =>
    JSON.stringify(one) === JSON.stringify(other);
  return Object.entries(policyFor(url, installed['PrintingEnabled'] === true))
    .filter(([name, value]) => !same(installed[name], value))
    .map(([name]) => name);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(JSON.stringify(policyFor(process.argv[2] ?? '', process.argv[3] === 'print'), null, 2));
}
