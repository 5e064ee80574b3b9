import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { HERE, proofBrowser } from './kiosk-browser.ts';

interface Supervised {
  readonly url?: string;
  readonly folder?: string;
  readonly port?: number;
  readonly profile: string;
  /** A screen to stand on; without one the browser has none. */
  readonly display?: string;
  /** More flags for the browser. */
  readonly flags?: readonly string[];
}

/** The supervisor as it is shipped, with what it wrote down. */
export function supervise({ url, folder, port, profile, display, flags = [] }: Supervised) {
  const env = {
    ...process.env,
    ...(url ? { KIOSK_URL: url } : {}),
    ...(folder ? { KIOSK_FOLDER: folder, KIOSK_PORT: String(port) } : {}),
    KIOSK_PROFILE: profile,
    KIOSK_BROWSER: proofBrowser(),
    ...(display ? { DISPLAY: display } : {}),
    KIOSK_EXTRA_FLAGS: [...(display ? [] : HERE), ...flags].join(' '),
  };
  const child = spawn(process.execPath, ['scripts/kiosk/supervisor.mjs'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => lines.push(...text.split('\n').filter(Boolean)));
  return {
    child,
    /** What it wrote since it wrote this many lines. */
    linesAfter: (count: number): readonly string[] => lines.slice(count),
    written: (): number => lines.length,
    stop: () => stopped(child),
  };
}

export type SupervisedKiosk = ReturnType<typeof supervise>;

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((fulfil) => child.once('exit', fulfil));
  child.kill('SIGTERM');
  await gone;
}

/** Waits until it is true, and gives how long that took, in seconds. Throws after so many seconds. */
export async function secondsUntil(isTrue: () => boolean | Promise<boolean>, most: number): Promise<number> {
  const begin = performance.now();
  while (!(await isTrue())) {
    if (performance.now() - begin > most * 1000) throw new Error(`not within ${most} s`);
    await wait(200);
  }
  return (performance.now() - begin) / 1000;
}

interface Process {
  readonly pid: number;
  readonly command: string;
}

/** Processes of the browser with this profile; of one kind (`renderer`, say) if given. Linux only. */
export function browserProcesses(profile: string, kind?: string): readonly Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({ pid: Number(pid), command: commandOf(pid) }))
    .filter(({ command }) => command.includes(profile) && !command.includes('supervisor.mjs'))
    .filter(({ command }) => !kind || command.includes(`--type=${kind}`));
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
