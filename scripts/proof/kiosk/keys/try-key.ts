import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { endSession, inPage, isInvited, startSession } from '../attract.ts';
import { type SupervisedKiosk, secondsUntil } from '../supervised.ts';
import type { Key } from './keys.ts';
import type { Screen } from './screen.ts';

/** What a key did. */
export interface Outcome {
  readonly key: string;
  /** Titles of what else was to be seen; a menu has none. */
  readonly windows: readonly string[];
  /** Until the app alone was to be seen again, or the invitation after a new start. */
  readonly seconds: number;
  /** It stayed until Esc. */
  readonly wantedEscape: boolean;
  readonly restarted: boolean;
  /** The visit was gone. */
  readonly lost: boolean;
  /** How much larger everything was afterwards; 1 for as large as before. */
  readonly zoom: number;
  /** Keys that the page was told of, and may hold. */
  readonly heard: number;
}

export interface Trial {
  readonly screen: Screen;
  readonly kiosk: SupervisedKiosk;
  readonly port: number;
}

/** From a fault to the invitation, in seconds. */
const MOST_S = 60;
/** A window of the browser needs some time to show itself. */
const LOOK_MS = 1500;
const SETTLES_MS = 500;
/** The supervisor looks every five seconds; what stands longer stays. */
const STAYS_S = 12;

/** The app's own window, also when another page of its address is in it. */
const APP = /^Ademruimte|robots\.txt/;

interface Facts {
  /** Whether it is still the document of before. */
  readonly isMarked: boolean;
  /** Keys that the page was told of. */
  readonly heard: number;
  readonly ratio: number;
}

const look = (page: Page): Promise<Facts> =>
  page.evaluate(() => {
    const { heard } = window as { heard?: number };
    return { isMarked: heard !== undefined, heard: heard ?? 0, ratio: devicePixelRatio };
  });

/** A visit that has begun, in a document that can be told from the next, with the focus in it. */
async function begin({ screen, port }: Trial): Promise<Facts> {
  await secondsUntil(() => isInvited(port), MOST_S);
  // A new browser shows something of its own once, at the first key.
  screen.hand('mousemove 5 900 click 1 key shift');
  await wait(SETTLES_MS);
  await startSession(port);
  const facts = await inPage(port, async (page) => {
    await page.evaluate(() => {
      const mark = window as { heard?: number };
      mark.heard = 0;
      addEventListener('keydown', () => Object.assign(mark, { heard: (mark.heard ?? 0) + 1 }), { capture: true });
    });
    return look(page);
  });
  return facts;
}

/** Windows besides the app's, looked for during a moment; a menu when there are more without a title than before. */
async function others({ screen }: Trial, before: readonly string[]): Promise<readonly string[]> {
  const seen = new Set<string>();
  for (const end = performance.now() + LOOK_MS; performance.now() < end; ) {
    const windows = screen.windows();
    if (windows.length - windows.filter(Boolean).length > before.filter((title) => !title).length) seen.add('');
    for (const title of windows) if (title && !APP.test(title)) seen.add(title);
    await wait(50);
  }
  return [...seen];
}

const isAlone = ({ screen }: Trial) => {
  const titles = screen.windows().filter(Boolean);
  return titles.length === 1 && titles.every((title) => APP.test(title));
};

/** Waits until the app alone is to be seen, with a key that closes things where nothing else helps. */
async function untilAlone(trial: Trial): Promise<boolean> {
  try {
    await secondsUntil(() => isAlone(trial), STAYS_S);
    return false;
  } catch {
    trial.screen.hand('key Escape');
    await secondsUntil(() => isAlone(trial), MOST_S);
    return true;
  }
}

/** A page of the app's address that is none of the app: the supervisor leads it back. */
const stray = ({ port }: Trial) =>
  inPage(port, async (page) => void (await page.goto(new URL('robots.txt', page.url()).href)));

/** Waits until the invitation is back, as large as it was. */
const untilBack = ({ port }: Trial, { ratio }: Facts) =>
  secondsUntil(async () => (await isInvited(port)) && (await inPage(port, look)).ratio === ratio, MOST_S);

/** Presses a key in the middle of a visit, and sees what comes of it. Rejects when the app does not come back. */
export async function tryKey(trial: Trial, { name, words, isElsewhere = false }: Key): Promise<Outcome> {
  const before = await begin(trial);
  if (isElsewhere) await stray(trial);
  const [written, calm] = [trial.kiosk.written(), trial.screen.windows()];
  const start = performance.now();
  trial.screen.hand(words);
  const windows = await others(trial, calm);
  const restarted = () => trial.kiosk.linesAfter(written).some((line) => line.startsWith('starting'));
  const wantedEscape = await untilAlone(trial);
  if (restarted() || isElsewhere) await untilBack(trial, before);
  const seconds = (performance.now() - start) / 1000;
  const after = await inPage(trial.port, look);
  if (!(await isInvited(trial.port))) await endSession(trial.port);
  return {
    key: name,
    windows,
    seconds,
    wantedEscape,
    restarted: restarted(),
    lost: !after.isMarked && !isElsewhere,
    zoom: after.ratio / before.ratio,
    heard: after.heard,
  };
}
