import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { endSession, isInvited, isOfflineReady, startSession } from './attract.ts';
import { HERE, proofBrowser } from './kiosk-browser.ts';
import { secondsUntil, supervise } from './supervised.ts';

const CABLE = 'cable0';
const PORT = 4180;
const DEBUGGING_PORT = 9222;
/** What a browser asks of its makers, it asks in its first half minute. */
const LISTEN_MS = 30_000;
const MOST_S = 60;

const ip = (words: string): void => {
  const { status, stderr } = spawnSync('ip', words.split(' '));
  if (status !== 0) throw new Error(`ip ${words}: ${stderr}`);
};

/** A network of one cable that leads nowhere: everything for another host goes into it, and is counted by the kernel. */
function layCable(): void {
  ip('link set lo up');
  ip(`link add ${CABLE} type veth peer name other0`);
  for (const end of [CABLE, 'other0']) writeFileSync(`/proc/sys/net/ipv6/conf/${end}/disable_ipv6`, '1');
  ip(`addr add 10.9.9.1/24 dev ${CABLE}`);
  for (const end of [CABLE, 'other0']) ip(`link set ${end} up`);
  ip(`neigh add 10.9.9.2 lladdr 02:00:00:00:00:02 dev ${CABLE}`);
  ip('route add default via 10.9.9.2');
}

/** The ninth number behind the name counts what was sent. */
function bytesSent(): number {
  const line = readFileSync('/proc/net/dev', 'utf8').match(new RegExp(`${CABLE}:(.*)`))?.[1] ?? '';
  return Number(line.trim().split(/\s+/)[8]);
}

async function plainBrowser(url: string): Promise<number> {
  const profile = mkdtempSync(join(tmpdir(), 'plain-'));
  const before = bytesSent();
  const browser = spawn(proofBrowser(), [...HERE, `--user-data-dir=${profile}`, url], {
    detached: true,
    stdio: 'ignore',
  });
  await wait(LISTEN_MS);
  if (browser.pid) process.kill(-browser.pid, 'SIGKILL');
  await wait(1000);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  return bytesSent() - before;
}

async function kioskBrowser(url: string, host: ChildProcess): Promise<number> {
  const profile = mkdtempSync(join(tmpdir(), 'silent-'));
  const before = bytesSent();
  const kiosk = supervise({ url, profile, flags: [`--remote-debugging-port=${DEBUGGING_PORT}`] });
  try {
    await secondsUntil(() => isOfflineReady(DEBUGGING_PORT), MOST_S);
    await startSession(DEBUGGING_PORT);
    await wait(LISTEN_MS);
    host.kill('SIGKILL');
    await endSession(DEBUGGING_PORT);
    await secondsUntil(() => isInvited(DEBUGGING_PORT), MOST_S);
    await wait(LISTEN_MS / 2);
  } finally {
    await kiosk.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return bytesSent() - before;
}

/** Runs in a network of its own (`unshare -n`), as root. Counts what a browser sends to any host but the app's. */
export async function main(): Promise<number> {
  layCable();
  const host = spawn(process.execPath, ['scripts/host/serve.mjs', 'dist', String(PORT)], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${PORT}/`;
  try {
    await secondsUntil(
      () =>
        fetch(url).then(
          () => true,
          () => false,
        ),
      MOST_S,
    );
    const plain = await plainBrowser(url);
    console.log(`a browser as it comes: ${plain} bytes to other hosts (there is something to stop)`);
    const kiosk = await kioskBrowser(`${url}?kiosk`, host);
    console.log(`the kiosk, also with the app's own host stopped: ${kiosk} bytes to other hosts`);
    return plain > 0 && kiosk === 0 ? 0 : 1;
  } finally {
    host.kill('SIGKILL');
  }
}
