import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secondsUntil } from '../supervised.ts';

/** Programs that a voice and an ear need, by the package of Debian that holds each. */
const PROGRAMS = {
  'speech-dispatcher': 'speech-dispatcher',
  'espeak-ng': 'espeak-ng',
  pulseaudio: 'pulseaudio',
  parec: 'pulseaudio-utils',
};
const MODULE = '/usr/lib/speech-dispatcher-modules/sd_espeak-ng';

/** Packages that are not installed here. */
export const missingVoices = (): readonly string[] => [
  ...Object.entries(PROGRAMS)
    .filter(([program]) => spawnSync('which', [program]).status !== 0)
    .map(([, name]) => name),
  ...(existsSync(MODULE) ? [] : ['speech-dispatcher-espeak-ng']),
];

/** A sound card in memory, and what is played on it. Programs find it by `room`, their XDG_RUNTIME_DIR. */
export interface Ear {
  readonly room: string;
  /** Seconds in which there was a sound, since the ear was last emptied. */
  readonly heard: () => number;
  /** Seconds of silence up to now. */
  readonly silence: () => number;
  readonly empty: () => void;
  readonly stop: () => Promise<void>;
}

const RATE = 8000;
const BYTES_PER_SAMPLE = 2;
/** Of 32767. Dead silence is 0, speech goes over thousands. */
const LOUD = 300;

const isLoud = (samples: Buffer): boolean => {
  for (let at = 0; at + 1 < samples.length; at += BYTES_PER_SAMPLE)
    if (Math.abs(samples.readInt16LE(at)) > LOUD) return true;
  return false;
};

const SINK = ['-L', 'module-null-sink sink_name=ear', '-L', 'module-native-protocol-unix'];
const PLAYER = ['-n', '--daemonize=no', '--exit-idle-time=-1', '--log-level=error', ...SINK];
const LISTENER = ['--device=ear.monitor', '--format=s16le', '--channels=1', `--rate=${RATE}`, '--latency-msec=50'];

function listen(env: NodeJS.ProcessEnv): Omit<Ear, 'room' | 'stop'> & { readonly child: ChildProcess } {
  const child = spawn('parec', LISTENER, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  let [seconds, last] = [0, performance.now()];
  child.stdout.on('data', (samples: Buffer) => {
    if (!isLoud(samples)) return;
    seconds += samples.length / BYTES_PER_SAMPLE / RATE;
    last = performance.now();
  });
  return {
    child,
    heard: () => seconds,
    silence: () => (performance.now() - last) / 1000,
    empty() {
      seconds = 0;
    },
  };
}

const MOST_START_S = 20;

/** Ends the speech-dispatcher that the browser started by itself: its last act is to take this file away. */
async function endDispatcher(room: string): Promise<void> {
  const file = join(room, 'speech-dispatcher', 'pid', 'speech-dispatcher.pid');
  if (existsSync(file)) spawnSync('kill', [readFileSync(file, 'utf8').trim()]);
  await secondsUntil(() => !existsSync(file), MOST_START_S);
}

async function end(child: ChildProcess): Promise<void> {
  const gone = new Promise((fulfil) => child.once('exit', fulfil));
  if (child.exitCode === null && child.signalCode === null && child.kill()) await gone;
}

/** Throws when the sound card does not come. */
export async function openEar(): Promise<Ear> {
  const room = mkdtempSync(join(tmpdir(), 'kiosk-ear-'));
  const env = { ...process.env, XDG_RUNTIME_DIR: room };
  const player = spawn('pulseaudio', PLAYER, { env, stdio: 'ignore' });
  await secondsUntil(() => spawnSync('pactl', ['info'], { env }).status === 0, MOST_START_S);
  const { child, ...ear } = listen(env);
  return {
    ...ear,
    room,
    async stop() {
      await end(child);
      await endDispatcher(room);
      await end(player);
      rmSync(room, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
