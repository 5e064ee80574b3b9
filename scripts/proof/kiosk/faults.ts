import { spawnSync } from 'node:child_process';
import { mkdirSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { blockMainThread, endSession, inPage, isInvited, isOfflineReady, startSession } from './attract.ts';
import { browserProcesses, type SupervisedKiosk, secondsUntil, supervise } from './supervised.ts';

/** From a fault to the invitation, in seconds; the first start of a cold machine too. */
const MOST_S = 60;
/** Enough for a profile, and quickly full. */
const DISK = '48m';

export interface FaultBench {
  readonly folder: string;
  readonly profile: string;
  readonly port: number;
  readonly debuggingPort: number;
  readonly say: (line: string) => void;
}

const signalEach = (profile: string, kind: string | undefined, signal: NodeJS.Signals): void => {
  for (const { pid } of browserProcesses(profile, kind)) {
    try {
      process.kill(pid, signal);
    } catch {
      // It went by itself, with the process that had started it.
    }
  }
};

/** Makes the fault and waits for the supervisor to start another browser and for the invitation in it. */
async function comesBack(bench: FaultBench, kiosk: SupervisedKiosk, name: string, fault: () => Promise<void> | void) {
  await startSession(bench.debuggingPort);
  const written = kiosk.written();
  await fault();
  const seconds = await secondsUntil(
    async () =>
      kiosk.linesAfter(written).some((line) => line.startsWith('starting')) && (await isInvited(bench.debuggingPort)),
    MOST_S,
  );
  bench.say(`${name}: the invitation is back after ${seconds.toFixed(0)} s`);
  await secondsUntil(() => isOfflineReady(bench.debuggingPort), MOST_S);
}

/** Opens what is not the app, and waits until it is closed. */
async function strayPage(port: number): Promise<number> {
  const pages = () => inPage(port, async (page) => page.context().pages().length).catch(() => 0);
  await inPage(port, async (page) => void (await page.context().newPage()));
  return secondsUntil(async () => (await pages()) === 1 && (await isInvited(port)), MOST_S);
}

/** Faults of the browser itself. Each takes the session with it. */
export async function browserFaults(bench: FaultBench): Promise<void> {
  const { folder, port, profile, debuggingPort, say } = bench;
  const kiosk = supervise({ folder, port, profile, flags: [`--remote-debugging-port=${debuggingPort}`] });
  try {
    const boot = await secondsUntil(() => isInvited(debuggingPort), MOST_S);
    say(`start: the invitation stands there after ${boot.toFixed(0)} s`);
    await comesBack(bench, kiosk, 'killed renderer', () => signalEach(profile, 'renderer', 'SIGKILL'));
    const closed = await strayPage(debuggingPort);
    say(`another page, as F1 opens: closed after ${closed.toFixed(0)} s, the app stands`);
    await comesBack(bench, kiosk, 'killed browser', () => signalEach(profile, undefined, 'SIGKILL'));
    await comesBack(bench, kiosk, 'blocked main thread', () => blockMainThread(debuggingPort));
    await comesBack(bench, kiosk, 'frozen browser', () => signalEach(profile, undefined, 'SIGSTOP'));
    await comesBack(bench, kiosk, 'nightly restart', () => void kiosk.child.kill('SIGUSR1'));
  } finally {
    await kiosk.stop();
  }
}

/** A disk with no room left, while the browser runs and when it starts. False where no disk can be made. */
export async function fullDisk(bench: FaultBench): Promise<boolean> {
  const { folder, port, profile, debuggingPort, say } = bench;
  const disk = `${profile}-disk`;
  mkdirSync(disk, { recursive: true });
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', disk]).status === 0;
  if (!mounted) return false;
  const own = join(disk, 'profile');
  const onDisk = { ...bench, profile: own };
  const kiosk = supervise({ folder, port, profile: own, flags: [`--remote-debugging-port=${debuggingPort}`] });
  try {
    await secondsUntil(() => isOfflineReady(debuggingPort), MOST_S);
    fill(disk);
    say(`full disk: ${statfsSync(disk).bavail} blocks left`);
    await startSession(debuggingPort);
    await endSession(debuggingPort);
    const reset = await secondsUntil(() => isInvited(debuggingPort), MOST_S);
    say(`full disk: a session ends as ever, after ${reset.toFixed(1)} s`);
    await comesBack(onDisk, kiosk, 'full disk and killed browser', () => signalEach(own, undefined, 'SIGKILL'));
  } finally {
    await kiosk.stop();
    spawnSync('umount', ['-l', disk]);
  }
  return true;
}

/** Writes until nothing can be written any more. */
function fill(disk: string): void {
  for (const size of [1 << 20, 1 << 12, 1]) {
    for (let file = 0; ; file += 1) {
      try {
        writeFileSync(join(disk, `ballast-${size}-${file}`), Buffer.alloc(size));
      } catch {
        break;
      }
      if (size === 1 && file > 100) break;
    }
  }
}
