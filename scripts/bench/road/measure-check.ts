import type { Browser, Page } from '@playwright/test';
import { type Conditions, countTraffic, imitate, metric } from './conditions.ts';
import { hurry, type Noted, noteOpening, notePaints } from './in-page.ts';

/** A program with the check in it. */
export interface CheckSubject {
  readonly name: string;
  readonly url: string;
  /** Selectors of what to press, in turn, and last of the first answer. */
  readonly way: readonly string[];
  /** Selectors of an answer and of the way on; none where all questions stand on one page. */
  readonly answer: string;
  readonly next?: string;
}

/** One opening up to the first answer, and some answers after it. */
export interface CheckFigures {
  /** kB over the network until an answer can be given, compressed. */
  readonly kilobytes: number;
  readonly requests: number;
  /** What tasks take above 50 ms until an answer can be given, in milliseconds. */
  readonly blocked: number;
  readonly firstAnswer: number;
  /** Work of the main thread until then, in milliseconds. */
  readonly work: number;
  /** From each tap to the paint that follows, in milliseconds. */
  readonly taps: readonly number[];
  /** MB of the heap after the answers, what can go taken away. */
  readonly heap: number;
}

export const PATIENCE_MS = 180_000;
export const PHONE = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true, locale: 'nl-NL' };
/** Answers after the first. */
const ANSWERS = 8;
const LONG_TASK_MS = 50;
const KILOBYTE = 1000;
const MEGABYTE = 1_000_000;

type InPage = { readonly noted: Noted };

/** Opens a program in a browser of its own cache, under these conditions. */
export async function measureCheck(
  browser: Browser,
  subject: CheckSubject,
  conditions: Conditions,
): Promise<CheckFigures> {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const session = await imitate(context, page, conditions);
  const traffic = countTraffic(session);
  await page.addInitScript(noteOpening);
  await page.goto(subject.url, { waitUntil: 'commit' });
  await page.evaluate(hurry, subject.way);
  await page.waitForFunction(() => (globalThis as unknown as InPage).noted.answerAt > 0);
  const { bytes, requests } = traffic;
  const work = 1000 * (await metric(session, 'TaskDuration'));
  const opened = await page.evaluate(() => (globalThis as unknown as InPage).noted);
  await page.evaluate(notePaints);
  await answerSome(page, subject);
  const { paints } = await page.evaluate(() => (globalThis as unknown as InPage).noted);
  await session.send('HeapProfiler.collectGarbage');
  const heap = (await metric(session, 'JSHeapUsedSize')) / MEGABYTE;
  await context.close();
  const before = opened.longTasks.filter(([start]) => start < opened.answerAt);
  return {
    kilobytes: bytes / KILOBYTE,
    requests,
    blocked: before.reduce((sum, [, duration]) => sum + duration - LONG_TASK_MS, 0),
    firstAnswer: opened.answerAt,
    work,
    taps: paints,
    heap,
  };
}

/** Gives the first answer of one question after another, at the pace of someone who reads. */
async function answerSome(page: Page, { answer, next }: CheckSubject): Promise<void> {
  const PACE_MS = 600;
  for (let given = 0; given < ANSWERS; given += 1) {
    const control = page.locator(answer).nth(next ? 0 : given);
    await control.scrollIntoViewIfNeeded();
    await control.tap();
    await page.waitForTimeout(PACE_MS);
    if (!next) continue;
    await page.locator(next).first().tap();
    await page.waitForTimeout(PACE_MS);
  }
}
