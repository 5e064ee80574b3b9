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
export const isInstalled = (name) => spawnSync('dpkg', ['-s', name], { stdio: 'ignore' }).status === 0;

/**
 * @param {readonly string[]} args
 * @returns {boolean} whether it ended well
 */
export const apt = (args) =>
  run('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], { DEBIAN_FRONTEND: 'noninteractive' });
