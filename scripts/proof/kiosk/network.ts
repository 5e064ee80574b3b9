import { type ChildProcess, spawn } from 'node:child_process';
import { endSession, isInvited, isOfflineReady, startSession } from './attract.ts';
import type { FaultBench } from './faults.ts';
import { browserProcesses, secondsUntil, supervise } from './supervised.ts';

const MOST_S = 60;

async function startHost(folder: string, port: number): Promise<ChildProcess> {
  const host = spawn(process.execPath, ['scripts/host/serve.mjs', folder, String(port)], { stdio: 'ignore' });
  await secondsUntil(
    () =>
      fetch(`http://127.0.0.1:${port}/`).then(
        () => true,
        () => false,
      ),
    MOST_S,
  );
  return host;
}

/** A kiosk that has the app from elsewhere, and loses that host. */
export async function lostHost({ folder, port, profile, debuggingPort, say }: FaultBench): Promise<void> {
  const url = `http://127.0.0.1:${port}/?kiosk`;
  let host = await startHost(folder, port);
  const kiosk = supervise({ url, profile, flags: [`--remote-debugging-port=${debuggingPort}`] });
  try {
    await secondsUntil(() => isOfflineReady(debuggingPort), MOST_S);
    host.kill('SIGKILL');
    await startSession(debuggingPort);
    await endSession(debuggingPort);
    const reset = await secondsUntil(() => isInvited(debuggingPort), MOST_S);
    say(`host gone: a session ends as ever, after ${reset.toFixed(1)} s`);
    const written = kiosk.written();
    kiosk.child.kill('SIGUSR1');
    await secondsUntil(() => kiosk.linesAfter(written).some((line) => line.startsWith('not restarted')), MOST_S);
    say('host gone: the nightly restart is left out, the app stands');
    for (const { pid } of browserProcesses(profile).slice(0, 1)) process.kill(pid, 'SIGKILL');
    await secondsUntil(() => kiosk.linesAfter(written).some((line) => line === 'beat: elsewhere'), MOST_S);
    host = await startHost(folder, port);
    const back = await secondsUntil(() => isInvited(debuggingPort), MOST_S);
    say(`host gone and browser killed: the invitation is back ${back.toFixed(0)} s after the host`);
  } finally {
    await kiosk.stop();
    host.kill('SIGKILL');
  }
}
