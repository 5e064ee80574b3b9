// npm run verify-deployment -- URL [FOLDER]: compares a live host with a build, file by file and header by header.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BILL_OF_MATERIALS, PACKS, readSums, SUMS, sha256, sumsOf } from '../build/published-files.mjs';
import { fileProblems, headerProblems } from './check-response.mjs';

const MOST_WAIT = 30_000;
const AT_ONCE = 6;
const NO_SUCH_FILE = 'assets/no-such-file.js';
/** Hosts that read it do not hand it out. */
const FOR_THE_HOST = '_headers';

/**
 * @param {URL} address
 * @param {(response: Response) => readonly string[] | Promise<readonly string[]>} check
 */
async function ask(address, check) {
  try {
    // A redirect is an answer here, not a way to follow: browsers refuse a redirected copy of a page.
    return await check(await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(MOST_WAIT) }));
  } catch (error) {
    const { cause, message } = /** @type {Error} */ (error);
    return [`gives no whole answer (${cause instanceof Error ? cause.message : message})`];
  }
}

/** @param {Response} response */
async function missingFileProblems(response) {
  const problems = [...headerProblems(response.headers)];
  await response.arrayBuffer();
  if (response.status !== 404) problems.push(`is answered with ${response.status}, although there is no such file`);
  if (/max-age=[^0]/.test(response.headers.get('cache-control') ?? '')) {
    problems.push('may be kept, although it may be there a moment later');
  }
  return problems;
}

/** @param {Response} response @param {string} path @param {string} sum */
const hostFileProblems = (response, path, sum) =>
  path === FOR_THE_HOST && response.status === 404 ? [] : fileProblems(response, path, sum);

const MANIFEST = `${PACKS}/manifest.json`;

/** @typedef {{ date: string | null, files: readonly { name: string, sha256: string }[] }} Manifest */

/**
 * Compares what a host published apart from the app with its own manifest. No build has these files: what they hold, the
 * officer decides.
 * @param {URL} base address of the app on the host
 * @returns {Promise<{ checked: number, problems: readonly string[], date: string | null }>}
 */
async function verifyPacks(base) {
  /** @type {Manifest} */
  let manifest = { date: null, files: [] };
  const problems = await ask(new URL(MANIFEST, base), async (response) => {
    const text = await response.text();
    if (response.status !== 200) return [`is answered with ${response.status}; devices ask for it every day`];
    try {
      manifest = JSON.parse(text);
    } catch {
      return ['is no manifest of a catalogue'];
    }
    return Array.isArray(manifest.files) ? headerProblems(response.headers) : ['is no manifest of a catalogue'];
  });
  const files = problems.length === 0 ? manifest.files : [];
  const wrong = files.map(async ({ name, sha256 }) => {
    const found = await ask(new URL(`${PACKS}/${name}`, base), (answer) =>
      fileProblems(answer, `${PACKS}/${name}`, sha256, `${MANIFEST} of the host says`),
    );
    return found.map((problem) => `${PACKS}/${name} ${problem}`);
  });
  return {
    checked: files.length + 1,
    problems: [...problems.map((problem) => `${MANIFEST} ${problem}`), ...(await Promise.all(wrong)).flat()],
    date: manifest.date ?? null,
  };
}

/**
 * Compares a host with a build: the app file by file, and the catalogue that was published after it with its own manifest.
 * @param {string} url address of the app on the host
 * @param {string} folder of the build
 * @returns {Promise<{ checked: number, problems: readonly string[], published: string | null }>} problems as sentences;
 *   `published` is when the catalogue of the host was published, null when it is the one of the build
 */
export async function verifyDeployment(url, folder) {
  const base = new URL(url.endsWith('/') ? url : `${url}/`);
  const told = readFileSync(join(folder, SUMS), 'utf8');
  const sums = readSums(told);
  /** @type {{ path: string, check: (response: Response) => readonly string[] | Promise<readonly string[]> }[]} */
  const checks = [...sums].map(([path, sum]) => ({ path, check: (answer) => hostFileProblems(answer, path, sum) }));
  checks.push(
    { path: '', check: (answer) => fileProblems(answer, 'index.html', sums.get('index.html') ?? '') },
    { path: SUMS, check: (answer) => fileProblems(answer, SUMS, sha256(told)) },
    { path: NO_SUCH_FILE, check: missingFileProblems },
  );
  /** @type {string[]} */
  const problems = told === sumsOf(folder) ? [] : [`${folder} is no longer what its ${SUMS} says; build again`];
  for (let at = 0; at < checks.length; at += AT_ONCE) {
    const found = checks.slice(at, at + AT_ONCE).map(async ({ path, check }) => {
      const wrong = await ask(new URL(path, base), check);
      return wrong.map((problem) => `${path || '(the address itself)'} ${problem}`);
    });
    problems.push(...(await Promise.all(found)).flat());
  }
  // A build of before there was one has none.
  if (!existsSync(join(folder, MANIFEST))) return { checked: checks.length, problems, published: null };
  const packs = await verifyPacks(base);
  return {
    checked: checks.length + packs.checked,
    problems: [...problems, ...packs.problems],
    published: packs.date,
  };
}

/** @param {readonly string[]} args @returns {Promise<number>} exit code */
async function main([url, folder = 'dist']) {
  if (!url || !URL.canParse(url) || !existsSync(join(folder, SUMS))) {
    console.error(`npm run verify-deployment -- URL [FOLDER]\nFOLDER is a build with its ${SUMS}: npm run build.`);
    return 1;
  }
  const { version } = JSON.parse(readFileSync(join(folder, BILL_OF_MATERIALS), 'utf8')).metadata.component;
  const { checked, problems, published } = await verifyDeployment(url, folder);
  for (const problem of problems) console.error(problem);
  const found = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
  console.log(`${url}: ${checked} answers compared with version ${version}, ${found}`);
  const own = `the catalogue was published on ${published}, and is compared with its own ${MANIFEST}`;
  console.log(published ? own : 'no catalogue was published after the build');
  return problems.length === 0 ? 0 : 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main(process.argv.slice(2));
}
