// Runs before anything is installed: Node's own modules only.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, whatever folder the command was given in. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const LOCK_STAMP = join(ROOT, 'node_modules', '.lock-sha256');

/** Ends the process with a plain message when this Node is too old to build with. */
export function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) return;
  console.error(`Ademruimte needs Node 20.19 or newer, or 22.12 or newer. This is ${process.version}.`);
  process.exit(1);
}

/** Longest run of one command, in milliseconds: far over what any takes on a slow and busy machine. */
const TOO_LONG_MS = 60 * 60 * 1000;

/** @typedef {{ readonly command: string, readonly args: readonly string[], readonly env?: NodeJS.ProcessEnv }} Command */

/** @param {Command} what */
const optionsFor = ({ command, env = {} }) => ({
  cwd: ROOT,
  env: { ...process.env, ...env },
  shell: process.platform === 'win32' && command !== process.execPath,
  timeout: TOO_LONG_MS,
  killSignal: /** @type {const} */ ('SIGKILL'),
});

/**
 * Runs a command in the repository and shows its output. One that does not end is stopped after an hour and has failed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to the environment
 * @returns {boolean} whether it ended well
 */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    ...optionsFor({ command, args, env }),
    // Nothing may wait for a key press: both commands also run where nobody looks.
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
}

/**
 * The same for a command that runs beside others.
 * @param {Command} what
 * @param {(text: string) => void} say takes what it prints, piece by piece
 * @returns {Promise<boolean>} whether it ended well
 */
export function runBeside(what, say) {
  return new Promise((resolve) => {
    const child = spawn(what.command, what.args, { ...optionsFor(what), stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', say);
    child.on('error', ({ message }) => say(`${what.command}: ${message}\n`));
    child.on('close', (status) => resolve(status === 0));
  });
}

/**
 * The program of an installed package. By path, because npx may ask or download.
 * @param {string} name the package
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to the environment
 * @returns {Command}
 */
export function tool(name, args, env = {}) {
  const folder = join(ROOT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const program = typeof bin === 'string' ? bin : (bin[name.split('/').pop() ?? ''] ?? Object.values(bin)[0]);
  return { command: process.execPath, args: [join(folder, program), ...args], env };
}

/**
 * Runs the program of an installed package and shows its output.
 * @param {string} name the package
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to the environment
 */
export function runTool(name, args, env) {
  const { command, args: all } = tool(name, args);
  return run(command, all, env);
}

/** Installs exactly what the lockfile says, unless that has been done. Ends the process when it fails. */
export function ensureDependencies() {
  const { modules } = process.versions;
  const hash = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .update(`${modules} ${process.platform} ${process.arch}`)
    .digest('hex');
  if (existsSync(LOCK_STAMP) && readFileSync(LOCK_STAMP, 'utf8') === hash) return;
  console.log('Installing the packages of package-lock.json ...');
  // With NODE_ENV=production npm would leave out the tools that build and test.
  if (!run('npm', ['ci', '--include=dev'])) {
    console.error('npm ci failed; the lines above say why.');
    process.exit(1);
  }
  writeFileSync(LOCK_STAMP, hash);
}
