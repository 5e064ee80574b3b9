import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { MissingEngineError } from './engine.ts';

/**
 * Chromium 103 of May 2022, as a package of npm holds it: the oldest that can be had there and is no older than what is
 * promised. A headless one, for Linux on x64. The sum is that of the package.
 */
const PACKAGE = '@sparticuz/chromium@103.0.0';
const SHA512 = 'tFX5k5uWAT0fIxelUtpN4GN1VOTT61AHB6rRjeYzC296SjizKM1pNslEWj0YeuajKfsnNeDuHizB320TTTOrkA==';
const FOLDER = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'ademruimte', 'chromium-103');
const BINARY = join(FOLDER, 'chromium');

/** Fetches the package and takes the browser out of it. Throws `MissingEngineError` when it does not come. */
function fetchInto(room: string): void {
  const { status, stderr } = spawnSync('npm', ['pack', PACKAGE, '--silent', '--pack-destination', room]);
  const [file] = readdirSync(room);
  if (status !== 0 || !file) throw new MissingEngineError(`${PACKAGE} cannot be fetched: ${String(stderr).trim()}`);
  const sum = createHash('sha512')
    .update(readFileSync(join(room, file)))
    .digest('base64');
  if (sum !== SHA512) throw new Error(`${PACKAGE} is not what it was`);
  spawnSync('tar', ['-xzf', join(room, file), '-C', room]);
  const packed = readFileSync(join(room, 'package', 'bin', 'chromium.br'));
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${BINARY}.part`, brotliDecompressSync(packed), { mode: 0o755 });
  renameSync(`${BINARY}.part`, BINARY);
}

/**
 * The path of the old browser. Throws `MissingEngineError` where it cannot run or was not fetched.
 * @param mayFetch whether 55 MB may be asked for; it is kept in the cache folder of the user
 */
export function oldChromium(mayFetch: boolean): string {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new MissingEngineError('only for Linux on x64');
  if (!existsSync(BINARY) && !mayFetch) {
    throw new MissingEngineError('Chromium 103 was not fetched yet: "npm run prove:engines" does (55 MB)');
  }
  if (!existsSync(BINARY)) {
    const room = mkdtempSync(join(tmpdir(), 'chromium-'));
    try {
      fetchInto(room);
    } finally {
      rmSync(room, { recursive: true, force: true });
    }
  }
  const { status, stderr } = spawnSync(BINARY, ['--no-sandbox', '--version']);
  if (status !== 0) throw new MissingEngineError(`Chromium 103 does not start here: ${String(stderr).trim()}`);
  return BINARY;
}
