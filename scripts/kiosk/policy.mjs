// Writes the managed policy of Chromium for one address: node scripts/kiosk/policy.mjs https://ADDRESS/ > FILE
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * @param {string} url where the app is
 * @returns {Readonly<Record<string, unknown>>} everything that is forbidden or switched off, and the one host that is not
 */
export function policyFor(url) {
  const rules = JSON.parse(readFileSync(new URL('policy.json', import.meta.url), 'utf8'));
  return { ...rules, URLAllowlist: [new URL(url).host] };
}

/**
 * @param {Readonly<Record<string, unknown>>} installed a policy file as it is on the machine
 * @param {string} url
 * @returns {readonly string[]} names of the rules that it lacks or that say something else there
 */
export function missingRules(installed, url) {
  const same = (/** @type {unknown} */ one, /** @type {unknown} */ other) =>
    JSON.stringify(one) === JSON.stringify(other);
  return Object.entries(policyFor(url))
    .filter(([name, value]) => !same(installed[name], value))
    .map(([name]) => name);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(JSON.stringify(policyFor(process.argv[2] ?? ''), null, 2));
}
