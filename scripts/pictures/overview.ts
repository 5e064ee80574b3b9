import type { Browser } from '@playwright/test';

export interface Picture {
  readonly name: string;
  readonly png: Buffer;
}

/** CSS pixels of the sheet, and of the gap between two pictures. */
const SHEET = { width: 1240, gap: 10 };
const QUALITY = 62;

/**
 * Puts pictures of one size beside each other on a sheet, each under its name.
 * @returns a JPEG of 1240 px wide
 */
export async function overviewOf(browser: Browser, pictures: readonly Picture[], columns: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: SHEET.width, height: 100 } });
  const shown = pictures.map(
    ({ name, png }) =>
      `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${png.toString('base64')}"></figure>`,
  );
  await page.setContent(`<style>
    body { display: grid; grid-template-columns: repeat(${columns}, 1fr); gap: ${SHEET.gap}px; margin: ${SHEET.gap}px;
      background: #8a8a8a; font: 13px sans-serif; }
    figure { margin: 0; } img { display: block; inline-size: 100%; }
  </style>${shown.join('')}`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const sheet = await page.screenshot({ type: 'jpeg', quality: QUALITY, fullPage: true });
  await page.close();
  return sheet;
}
