import type { Page } from '@playwright/test';

/** A screen as someone has it before them. */
export interface Look {
  readonly name: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly isDark?: true;
  /** Letters of 200 %. */
  readonly isLarge?: true;
  /** Worked with a mouse. */
  readonly hasMouse?: true;
}

export const PHONE: Look = { name: '360x640', width: 360, height: 640 };

/** A phone, the same lying down, a desktop, a dark phone, and one with letters twice as large. */
export const LOOKS: readonly Look[] = [
  PHONE,
  { name: '740x360', width: 740, height: 360 },
  { name: '1280x800', width: 1280, height: 800, hasMouse: true },
  { name: 'dark', width: 360, height: 640, isDark: true },
  { name: 'large', width: 360, height: 640, isLarge: true },
];

/** A tall screen for everyone, as in a library. */
export const KIOSK: Look = { name: 'kiosk', width: 1080, height: 1920 };

/** Shows the page as it is in a look, from its top. */
export async function putOn(page: Page, { width, height, isDark, isLarge, hasMouse }: Look): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: !hasMouse });
  await session.detach();
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: isDark ? 'dark' : 'light', reducedMotion: 'reduce' });
  await page.evaluate(
    (letters) => {
      document.documentElement.style.fontSize = letters;
      if (document.activeElement instanceof HTMLElement && !document.activeElement.matches('#place-field'))
        document.activeElement.blur();
      scrollTo(0, 0);
    },
    isLarge ? '200%' : '',
  );
}
