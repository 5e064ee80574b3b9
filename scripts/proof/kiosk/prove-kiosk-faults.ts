import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../host/serve.mjs';
import { browserFaults, fullDisk } from './faults.ts';
import { lostHost } from './network.ts';

async function freePort(): Promise<number> {
  const { port, close } = await serve({ folder: 'dist', port: 0 });
  await close();
  return port;
}

/**
 * npm run prove:kiosk-faults: breaks the kiosk in every way we could think of, and waits for the invitation to come back
 * by itself, with the supervisor as it is shipped. For Linux; some parts want root. Wants the app to be built.
 */
export async function main(): Promise<number> {
  const profile = mkdtempSync(join(tmpdir(), 'kiosk-faults-'));
  const say = (line: string) => console.log(line);
  try {
    const bench = { folder: 'dist', profile, port: await freePort(), debuggingPort: await freePort(), say };
    await browserFaults(bench);
    await lostHost(bench);
    if (!(await fullDisk(bench))) say('full disk: NOT TRIED, no disk can be made here (needs root)');
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    rmSync(`${profile}-disk`, { recursive: true, force: true, maxRetries: 5 });
  }
  const inside = [process.execPath, 'scripts/run-ts.mjs', 'scripts/proof/kiosk/silence.ts'];
  const hasNetwork = process.getuid?.() === 0 && spawnSync('unshare', ['-n', 'ip', 'link']).status === 0;
  if (!hasNetwork) {
    say('bytes to other hosts: NOT TRIED, no network can be made here (needs root, unshare and ip)');
    return 0;
  }
  return spawnSync('unshare', ['-n', ...inside], { stdio: 'inherit' }).status ?? 1;
}
