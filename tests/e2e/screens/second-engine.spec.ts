import type { Page } from '@playwright/test';
import { everyScreen } from '../../support/every-screen.ts';
import { COLOURS, expectAccessible } from '../../support/expect-accessible.ts';
import { FALSE_FINDINGS, type FalseFinding } from '../../support/false-findings.ts';
import { expectSecondOpinion } from '../../support/second-engine.ts';
import { expect, test } from '../fixtures.ts';

// Without motion a colour is there at once.
test.use({ hasTouch: true, contextOptions: { reducedMotion: 'reduce' } });

const ORDINARY = [{ colorScheme: 'light' }, { colorScheme: 'dark' }] as const;
/** A walk of its own: Chromium may stop for good when forced colours are switched on and off in a page. */
const FORCED = [{ forcedColors: 'active' }] as const;
type Looks = typeof ORDINARY | typeof FORCED;
const PHONE = { width: 360, height: 640 };
/** A window of 1280 × 1024 at 400 %. */
const ENLARGED = { width: 320, height: 256 };
const WIDE = { width: 1280, height: 800 };

interface Size {
  readonly width: number;
  readonly height: number;
}

const SIZES: readonly Size[] = [PHONE, ENLARGED, WIDE];

/** Both engines on one screen, in every size and these looks; left as it was found. */
async function lookAround(page: Page, looks: Looks, seen: Set<FalseFinding>): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const look of looks) {
      await page.emulateMedia(look);
      await expectSecondOpinion(page, seen);
      await expectAccessible(page, look === ORDINARY[0] ? undefined : COLOURS);
    }
  }
  await page.setViewportSize(PHONE);
  await page.emulateMedia(looks[0]);
}

/** Past every screen in these looks. */
async function walk(page: Page, looks: Looks, seen: Set<FalseFinding>): Promise<void> {
  await page.setViewportSize(PHONE);
  await page.emulateMedia(looks[0]);
  await page.goto('./');
  for await (const screen of everyScreen(page)) await test.step(screen, () => lookAround(page, looks, seen));
}

test('two engines find no fault on any screen, size and look', async ({ page, browser }) => {
  const seen = new Set<FalseFinding>();
  await walk(page, ORDINARY, seen);
  const another = await browser.newContext();
  await walk(await another.newPage(), FORCED, seen);
  await another.close();
  // A reason that no finding needs any more would hide the next one.
  expect(FALSE_FINDINGS.filter((finding) => !seen.has(finding))).toEqual([]);
});
