import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { run } from './bootstrap.mjs';

/**
 * Whether packages of Debian can be installed. By name: on its derivatives one may be an empty shell around another
 * installer.
 */
export const isDebianRoot = () =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

/** @param {string} name of a package of Debian */
const isInstalled = (name) => spawnSync('dpkg', ['-s', name], { stdio: 'ignore' }).status === 0;

/**
 * @param {readonly string[]} args
 * @returns {boolean} whether it ended well
 */
export const apt = (args) =>
  run('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], { DEBIAN_FRONTEND: 'noninteractive' });

/** Reads codes, and PDF files: harmless to have, so installed wherever that can be. */
const READERS = ['zbar-tools', 'poppler-utils'];
/** To try the recipes on. Only where nobody works: a server that is installed may also start to serve. */
const SERVERS = ['nginx-light', 'caddy'];

/** Installs what the tests need of the machine. Without it its tests are skipped, and the last lines say so. */
export function ensurePrograms() {
  if (!isDebianRoot()) return true;
  const wanted = process.env['CI'] ? [...READERS, ...SERVERS] : READERS;
  if (wanted.every(isInstalled)) return true;
  if (apt(['update'])) apt(['install', '-y', '--no-install-recommends', ...wanted]);
  return true;
}
