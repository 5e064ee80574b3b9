import type { Page } from '@playwright/test';
import { everyScreen } from '../../support/every-screen.ts';
import { COLOURS, expectAccessible } from '../../support/expect-accessible.ts';
import { FALSE_FINDINGS, type FalseFinding } from '../../support/false-findings.ts';
import { everyKioskScreen, LANDSCAPE, PORTRAIT, SCREEN } from '../../support/kiosk.ts';
import { moreScreens } from '../../support/more-screens.ts';
import { expectSecondOpinion } from '../../support/second-engine.ts';
import { chooseLanguage } from '../../support/ways.ts';
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

interface Walk {
  /** What is walked past; the first of the sizes is that of the walk itself. */
  readonly screens: (page: Page) => AsyncGenerator<string>;
  readonly sizes: readonly Size[];
  readonly language?: string;
  readonly use?: typeof SCREEN;
}

const OWN_DEVICE = [PHONE, ENLARGED, WIDE];

const WALKS: Readonly<Record<string, Walk>> = {
  'on the main road': { screens: (page) => everyScreen(page), sizes: OWN_DEVICE },
  'off the main road': { screens: moreScreens, sizes: OWN_DEVICE },
  'in English': { screens: (page) => everyScreen(page, 'en'), sizes: OWN_DEVICE, language: 'en' },
  'in a kiosk': { screens: everyKioskScreen, sizes: [PORTRAIT, LANDSCAPE], use: SCREEN },
};

/** Both engines on one screen, in every size and these looks; left as it was found. */
async function lookAround(page: Page, { sizes }: Walk, looks: Looks, seen: Set<FalseFinding>): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const look of looks) {
      await page.emulateMedia(look);
      await expectSecondOpinion(page, seen);
      await expectAccessible(page, look === ORDINARY[0] ? undefined : COLOURS);
    }
  }
  await page.setViewportSize(sizes[0] ?? PHONE);
  await page.emulateMedia(looks[0]);
}

/** Past every screen in these looks. */
async function goPast(page: Page, walk: Walk, looks: Looks, seen: Set<FalseFinding>): Promise<void> {
  await page.setViewportSize(walk.sizes[0] ?? PHONE);
  await page.emulateMedia(looks[0]);
  await page.goto('./');
  if (walk.language) await chooseLanguage(page, walk.language);
  for await (const screen of walk.screens(page)) await test.step(screen, () => lookAround(page, walk, looks, seen));
}

for (const [where, walk] of Object.entries(WALKS))
  test.describe(where, () => {
    test.use(walk.use ?? {});

    for (const [how, looks] of [
      ['light and dark', ORDINARY],
      ['forced colours', FORCED],
    ] as const)
      test(`two engines find no fault on any screen and size: ${how}`, async ({ page }) => {
        test.slow();
        const seen = new Set<FalseFinding>();
        await goPast(page, walk, looks, seen);
        // A reason that no finding needs any more would hide the next one.
        const isWhole = where === 'on the main road' && looks === ORDINARY;
        if (isWhole) expect(FALSE_FINDINGS.filter((each) => !each.only && !seen.has(each))).toEqual([]);
      });
  });
