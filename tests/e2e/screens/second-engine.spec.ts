import type { Page } from '@playwright/test';
import { everyScreen } from '../../support/every-screen.ts';
import { COLOURS, expectAccessible } from '../../support/expect-accessible.ts';
import { FALSE_FINDINGS, type FalseFinding } from '../../support/false-findings.ts';
import { expectSecondOpinion } from '../../support/second-engine.ts';
import { expect, test } from '../fixtures.ts';

// Without motion a colour is there at once.
test.use({ hasTouch: true, contextOptions: { reducedMotion: 'reduce' } });

const LOOKS = [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const;
const PHONE = { width: 360, height: 640 };
/** A window of 1280 × 1024 at 400 %. */
const ENLARGED = { width: 320, height: 256 };
const WIDE = { width: 1280, height: 800 };

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Both engines on one screen, in every size and every look; left as it was found. */
async function lookAround(page: Page, sizes: readonly Size[], seen: Set<FalseFinding>): Promise<void> {
  const before = page.viewportSize() ?? PHONE;
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const look of LOOKS) {
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...look });
      await expectSecondOpinion(page, seen);
      await expectAccessible(page, look === LOOKS[0] ? undefined : COLOURS);
    }
  }
  await page.setViewportSize(before);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
}

test('two engines find no fault on any screen, size and look', async ({ page }) => {
  const seen = new Set<FalseFinding>();
  await page.setViewportSize(PHONE);
  await page.goto('./');
  for await (const screen of everyScreen(page)) {
    await test.step(screen, () => lookAround(page, [PHONE, ENLARGED, WIDE], seen));
  }
  // A reason that no finding needs any more would hide the next one.
  expect(FALSE_FINDINGS.filter((finding) => !seen.has(finding))).toEqual([]);
});
