// What can be seen of the machine itself: the headers of the host and the policy of the browser.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { SECURITY_HEADERS } from '../build/headers.mjs';
import { DEAD_END } from '../kiosk/flags.mjs';
import { missingRules } from '../kiosk/policy.mjs';

const POLICY_FOLDERS = ['/etc/chromium/policies/managed', '/etc/opt/chrome/policies/managed'];
const REACH_MS = 10_000;

/** @typedef {import('./report.mjs').Report} Report */

/** @param {string} url @param {Report} report */
export async function checkHost(url, report) {
  const response = await fetch(url, { signal: AbortSignal.timeout(REACH_MS) }).catch(() => undefined);
  report.tell(Boolean(response?.ok), `De app is bereikbaar op ${url}`);
  if (!response?.ok) return false;
  const isLocal = url.startsWith('http:');
  const wrong = Object.entries(SECURITY_HEADERS)
    .filter(([name]) => !(isLocal && name === 'Strict-Transport-Security'))
    .filter(([name, value]) => response.headers.get(name) !== value)
    .map(([name]) => name);
  report.tell(wrong.length === 0, 'De beveiligingskoppen (headers) van de webserver kloppen', wrong.join(', '));
  return true;
}

/** A program that listens there could let through what must end there. @param {Report} report */
export async function checkDeadEnd(report) {
  const [host, port] = DEAD_END.split(':');
  const isDead = await new Promise((fulfil) => {
    const socket = connect(Number(port), host, () => fulfil(false)).on('error', () => fulfil(true));
    socket.unref();
  });
  report.tell(isDead, `Op ${DEAD_END} luistert niets: wat niet voor de app is, eindigt daar`);
}

/** @param {string} folder @returns {Record<string, unknown>} all policy files of a folder together, as the browser reads them */
function policyIn(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return Object.assign({}, ...files.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))));
}

/** @param {string} url @param {Report} report @param {readonly string[]} [folders] */
export function checkPolicy(url, report, folders = POLICY_FOLDERS) {
  const found = folders.filter((folder) => existsSync(folder));
  if (found.length === 0)
    return report.tell(false, 'De policy van de browser is geïnstalleerd', `zoek in ${folders[0]}`);
  for (const folder of found) {
    try {
      const missing = missingRules(policyIn(folder), url);
      report.tell(missing.length === 0, `De policy in ${folder} is volledig`, missing.join(', '));
    } catch (error) {
      report.tell(false, `De policy in ${folder} is te lezen`, /** @type {Error} */ (error).message);
    }
  }
}
