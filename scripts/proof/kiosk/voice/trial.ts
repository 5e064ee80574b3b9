import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { nl } from '../../../../tests/support/text.ts';
import { findInFiles } from '../../privacy/find-in-files.ts';
import { inPage, isOfflineReady } from '../attract.ts';
import { openScreen, type Screen } from '../keys/screen.ts';
import { secondsUntil, supervise } from '../supervised.ts';
import { type Ear, openEar } from './ear.ts';
import { heardAfter, silentAfter } from './hearing.ts';
import { eventsOf, SENTENCE, voicesOf } from './speech.ts';

const MOST_START_S = 90;
const MOST_S = 30;
/** More than one piece of a page. */
const PIECES_S = 8;

interface Room {
  readonly ear: Ear;
  readonly screen: Screen;
  /** Where the browser lets the hand of the test in. */
  readonly port: number;
}

const button = (page: Page, key: Parameters<typeof nl>[0]) => page.getByRole('button', { name: nl(key), exact: true });

const TRIALS: Readonly<Record<string, (room: Room) => Promise<string>>> = {
  async 'a voice of this machine in every language'({ port }) {
    let voices: readonly string[] = [];
    const hasVoices = async () => {
      voices = await inPage(port, voicesOf);
      return voices.every(Boolean);
    };
    await secondsUntil(hasVoices, MOST_S).catch(() => {
      throw new Error(voices.join(', '));
    });
    return voices.join(', ');
  },
  'key 5 speaks': ({ ear, screen }) => heardAfter(ear, () => screen.hand('key 5')),
  'arrow down speaks': ({ ear, screen }) => heardAfter(ear, () => screen.hand('key Down')),
  'arrow right reads on': ({ ear, screen }) => heardAfter(ear, () => screen.hand('key Right')),
  'key 5 silences, after a last word': ({ ear, screen }) => silentAfter(ear, () => screen.hand('key 5')),
  'listen button reads': ({ ear, port }) =>
    heardAfter(
      ear,
      () =>
        inPage(port, async (page) => {
          await button(page, 'kiosk.attract.start').click();
          await button(page, 'reading.aloud.start').click();
          await button(page, 'reading.aloud.begin').click();
        }),
      PIECES_S,
    ),
  'stop silences': ({ ear, port }) =>
    silentAfter(ear, () => inPage(port, (page) => button(page, 'reading.aloud.stop').click())),
  async 'a sentence ends'({ port }) {
    const told = await inPage(port, eventsOf);
    if (told.at(-1) !== 'end') throw new Error(told.join(' '));
    return told.join(' ');
  },
  async 'what was said is in no file of speech-dispatcher'({ ear }) {
    const files = findInFiles(ear.room, SENTENCE);
    if (files.length > 0) throw new Error(files.join(', '));
    return 'none';
  },
};

async function tryAll(room: Room): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [name, trial] of Object.entries(TRIALS)) {
    const came = await trial(room).catch((error: Error) => {
      faults.push(name);
      return `FAILED, ${error.message}`;
    });
    console.log(`${name}: ${came}`);
  }
  return faults;
}

/** Listens to the kiosk as it is shipped. @param ports two free ones @returns what did not come */
export async function listenToKiosk(port: number, debuggingPort: number): Promise<readonly string[]> {
  const profile = mkdtempSync(join(tmpdir(), 'kiosk-voice-'));
  const [ear, screen] = [await openEar(), await openScreen('1080x1920')];
  // As systemd tells a service whose user has logged in.
  process.env['XDG_RUNTIME_DIR'] = ear.room;
  const flags = [`--remote-debugging-port=${debuggingPort}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const kiosk = supervise({ folder: 'dist', port, profile, display: screen.display, flags });
  try {
    await secondsUntil(() => isOfflineReady(debuggingPort), MOST_START_S);
    return await tryAll({ ear, screen, port: debuggingPort });
  } finally {
    await kiosk.stop();
    screen.stop();
    await ear.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
