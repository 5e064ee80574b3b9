// npm run prove:build: builds here, and once more in another folder on another day, and compares every byte. `--built`: what is
// in dist has just been built.
import { spawnSync } from 'node:child_process';
import { copyFileSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDependencies, ensureNode, ROOT } from '../../bootstrap.mjs';
import { readSums, SUMS, sumsOf } from '../../build/published-files.mjs';

const VITE = join('node_modules', 'vite', 'bin', 'vite.js');
const NO_SOURCE = /^(\.git|dist.*|coverage|reports|test-results|playwright-report)$/;
const LATER = 400 * 24 * 60 * 60 * 1000;

// Another day and another part of the world: whatever of that gets into a file shows as a difference.
const LATER_CLOCK = `const Real = Date; globalThis.Date = class extends Real {
  constructor(...args) { args.length ? super(...args) : super(Real.now() + ${LATER}); }
  static now() { return Real.now() + ${LATER}; } };`;
const ELSEWHERE = {
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(LATER_CLOCK)}`,
  TZ: 'Pacific/Auckland',
  LANG: 'tr_TR.UTF-8',
};

/**
 * Makes the same folder again. Packages are linked, not copied: they are many, and nothing changes them.
 * @param {string} from
 * @param {string} to
 * @param {(from: string, to: string) => void} place
 */
function copyFolder(from, to, place) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isFile()) place(source, target);
    else if (entry.isDirectory() && entry.name !== '.bin') copyFolder(source, target, place);
  }
}

/** @param {string} source @param {string} target */
function link(source, target) {
  try {
    linkSync(source, target);
  } catch {
    // Another disk.
    copyFileSync(source, target);
  }
}

/** @param {string} to */
function copyCheckout(to) {
  for (const entry of readdirSync(ROOT, { withFileTypes: true })) {
    const [source, target] = [join(ROOT, entry.name), join(to, entry.name)];
    if (entry.isFile()) copyFileSync(source, target);
    else if (!NO_SOURCE.test(entry.name))
      copyFolder(source, target, entry.name === 'node_modules' ? link : copyFileSync);
  }
}

/**
 * @param {string} folder a checkout that was built
 * @returns {{ sums: string, told: string }} what was built, and what its own list says of it
 */
function builtIn(folder) {
  const built = join(folder, 'dist');
  return { sums: sumsOf(built), told: readFileSync(join(built, SUMS), 'utf8') };
}

/**
 * @param {string} folder a checkout with its packages
 * @param {NodeJS.ProcessEnv} env
 */
function build(folder, env) {
  const args = [VITE, 'build', '--logLevel', 'error'];
  const options = { cwd: folder, env: { ...process.env, ...env }, stdio: /** @type {const} */ ('inherit') };
  if (spawnSync(process.execPath, args, options).status !== 0) throw new Error(`no build in ${folder}`);
  return builtIn(folder);
}

/** @param {string} here @param {string} there @returns {readonly string[]} paths that differ */
function differences(here, there) {
  const [ours, theirs] = [readSums(here), readSums(there)];
  return [...new Set([...ours.keys(), ...theirs.keys()])].filter((path) => ours.get(path) !== theirs.get(path));
}

ensureNode();
ensureDependencies();
const elsewhere = mkdtempSync(join(tmpdir(), 'another place '));
try {
  copyCheckout(elsewhere);
  const here = process.argv.includes('--built') ? builtIn(ROOT) : build(ROOT, {});
  const there = build(elsewhere, ELSEWHERE);
  const problems = [
    ...differences(here.sums, there.sums).map((path) => `${path} differs between two builds of the same source`),
    ...(here.sums === here.told ? [] : [`${SUMS} does not tell what was built`]),
  ];
  for (const problem of problems) console.error(problem);
  console.log(
    `${readSums(here.sums).size} files built twice, in two folders on two days: ${problems.length} differences`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  rmSync(elsewhere, { recursive: true, force: true });
}
