import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../host/serve.mjs';
import { policyFor } from '../../kiosk/policy.mjs';
import { missingPackages } from './keys/screen.ts';

const BROWSER = '/usr/bin/chromium';
/** Where Debian's Chromium looks for what is managed. */
const MANAGED = '/etc/chromium';

async function freePort(): Promise<number> {
  const { port, close } = await serve({ folder: 'dist', port: 0 });
  await close();
  return port;
}

/** Why there can be no trial here; undefined when there can. */
function obstacle(): string | undefined {
  const missing = [...missingPackages(), ...(existsSync(BROWSER) ? [] : ['chromium'])];
  if (missing.length > 0) return `not installed: ${missing.join(', ')}`;
  const mayMount = process.getuid?.() === 0 && spawnSync('unshare', ['-m', 'true']).status === 0;
  return mayMount ? undefined : 'it wants root and unshare, to put a policy in force for itself alone';
}

/**
 * npm run prove:kiosk-keys -- [--write]: presses real keys on the kiosk as it is shipped, supervisor, flags and policy, in Debian's
 * Chromium on a screen in memory; with `--write` docs/kiosk.md gets the table of what came of it. For Linux. Wants the app to be built.
 */
export async function main(args: readonly string[]): Promise<number> {
  const why = obstacle();
  if (why) {
    console.warn(`keys of the kiosk: NOT TRIED, ${why}`);
    return 0;
  }
  const [room, port] = [mkdtempSync(join(tmpdir(), 'kiosk-policy-')), await freePort()];
  try {
    const managed = join(room, 'chromium');
    cpSync(MANAGED, managed, { recursive: true });
    mkdirSync(join(managed, 'policies', 'managed'), { recursive: true });
    const policy = policyFor(`http://127.0.0.1:${port}/`);
    writeFileSync(join(managed, 'policies', 'managed', 'ademruimte.json'), JSON.stringify(policy));
    const inside = [process.execPath, 'scripts/run-ts.mjs', 'scripts/proof/kiosk/keys/trial.ts'];
    // In a view of the files of its own: other browsers of this machine keep their own policy.
    const mounted = ['-m', 'sh', '-c', `mount --bind "$0" ${MANAGED} && exec "$@"`, managed, ...inside];
    const ports = [port, await freePort()].map(String);
    return spawnSync('unshare', [...mounted, ...ports, ...args], { stdio: 'inherit' }).status ?? 1;
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}
