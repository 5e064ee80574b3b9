import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { type Chance, chanceOf } from './chance.ts';
import { type KioskBrowser, openKioskBrowser } from './kiosk-browser.ts';
import { filesWith, markerOf } from './marker.ts';
import { heapBytes, pageText, storedThings, wordsInHeap } from './residue.ts';
import { finish, leaveQuickly, visit } from './visit.ts';

/** Capabilities in which someone goes. */
export const EXITS = ['finish', 'walk away', 'leave', 'power cut'] as const;
type Exit = (typeof EXITS)[number];

/** Longer than the longest wait and its warning, whatever the deployment says: an hour and two minutes. */
const WALKED_AWAY_MS = 3_720_000;

const SELDOM = 4;

export interface SessionReport {
  readonly session: number;
  readonly exit: Exit;
  /** Where the marker was found while the session went on: there must be something to lose. */
  readonly during: readonly string[];
  /** Where any marker so far was found afterwards. */
  readonly after: readonly string[];
  /** Bytes of the page's scripts on the invitation. */
  readonly heap: number;
  /** How many browsers there have been: a power cut ends one, with all that it held. */
  readonly life: number;
}

interface Run {
  readonly url: string;
  readonly sessions: number;
  readonly seed: number;
  readonly exits: readonly Exit[];
  readonly onReport: (report: SessionReport) => void;
}

/** Each way comes in the first few sessions. Later on the power goes out seldom: what adds up in a browser takes time to. */
function nextExit(exits: readonly Exit[], chance: Chance): Exit {
  const exit = chance.oneOf(exits);
  return exit === 'power cut' && chance.below(SELDOM) > 0 ? 'finish' : exit;
}

/** The invitation stands there, in a document that nobody has used. */
async function untilInvited(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.attract') !== null && !('zqUsed' in window));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

const markUsed = (page: Page) => page.evaluate(() => void Object.assign(window, { zqUsed: true }));

/** Sessions in a row on one profile. Throws when one does not go as it should; what it finds it reports. */
export async function runSessions({ url, sessions, seed, exits, onReport }: Run): Promise<void> {
  const chance = chanceOf(seed);
  const profile = mkdtempSync(join(tmpdir(), 'kiosk-profile-'));
  const markers: string[] = [];
  let life = 1;
  let kiosk: KioskBrowser | undefined;
  try {
    kiosk = await openReady(url, profile);
    for (let session = 1; session <= sessions; session += 1) {
      const marker = markerOf(seed, session);
      markers.push(marker);
      const exit = exits[session - 1] ?? nextExit(exits, chance);
      const during = await useIt(kiosk.page, chance, exit, marker);
      const onDisk: string[] = [];
      if (exit === 'power cut') {
        await kiosk.cutPower();
        life += 1;
        onDisk.push(...filesWith(profile, markers));
        kiosk = await openReady(url, profile);
      } else await untilInvited(kiosk.page);
      const after = [...onDisk, ...filesWith(profile, markers)].map((file) => `file ${file}`);
      const { found, heap } = await lookBack(kiosk.page, markers);
      onReport({ session, exit, during, after: [...after, ...found], heap, life });
    }
    await kiosk.cutPower();
  } finally {
    await kiosk?.cutPower();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function openReady(url: string, profile: string): Promise<KioskBrowser> {
  const kiosk = await openKioskBrowser(url, profile);
  await kiosk.page.clock.install();
  // The document that is there has begun with the real clock.
  await kiosk.page.reload();
  await untilInvited(kiosk.page);
  return kiosk;
}

/** One session up to its end. Gives where the marker was while it went on. */
async function useIt(page: Page, chance: Chance, exit: Exit, marker: string): Promise<readonly string[]> {
  await markUsed(page);
  const language = await visit(page, chance, marker);
  const during = await withSession(page, (session) => wordsInHeap(session, [marker]));
  if (exit === 'finish') await finish(page, language);
  if (exit === 'leave') await leaveQuickly(page, language, chance);
  if (exit === 'walk away') await page.clock.fastForward(WALKED_AWAY_MS);
  return during.map(() => 'heap');
}

async function withSession<Result>(page: Page, use: (session: CDPSession) => Promise<Result>): Promise<Result> {
  const session = await page.context().newCDPSession(page);
  try {
    return await use(session);
  } finally {
    await session.detach();
  }
}

async function lookBack(page: Page, markers: readonly string[]) {
  const text = await pageText(page);
  const { kept, steps } = await storedThings(page);
  return withSession(page, async (session) => {
    const heap = await heapBytes(session);
    const inHeap = await wordsInHeap(session, markers);
    const found = [
      ...markers.filter((marker) => text.includes(marker)).map((marker) => `page ${marker}`),
      ...inHeap.map((marker) => `heap ${marker}`),
      ...kept,
      ...(steps > 1 ? [`history of ${steps} steps`] : []),
    ];
    return { found, heap };
  });
}
