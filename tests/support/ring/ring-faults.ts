import { type Page, test } from '@playwright/test';
import { type Added, addedByFocus } from './compare-pictures.ts';
import { type Box, type Stop, stopNow, toTop } from './tab-stops.ts';

/** More Tab stops than any page has: beyond it the focus goes round. */
const MOST_STOPS = 300;
/** How much of a side may be hidden by what stands before it, a mark in a corner say. */
const SIDE = 0.8;
/** How far a ring may lie within the edge of what it goes round, in pixels. */
const INSIDE = 6;

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

async function pictureOf(page: Page, { left, top, right, bottom }: Box): Promise<Buffer> {
  return page.screenshot({
    clip: { x: left, y: top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) },
    animations: 'disabled',
  });
}

/** Sides that lie beyond the window: what is higher than the screen cannot be seen whole. */
async function sidesInSight(page: Page, { box }: Stop): Promise<(typeof SIDES)[number][]> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const isBeyond = { top: box.top <= 0, left: box.left <= 0, bottom: box.bottom >= height, right: box.right >= width };
  return SIDES.filter((side) => !isBeyond[side]);
}

/**
 * The same place without the ring: the focus is taken away or, where the page then changes its shape (the keys of a screen
 * come and go with it), the ring alone.
 */
async function pictureWithout(page: Page, stop: Stop): Promise<Buffer> {
  const hasMoved = await page.evaluate(({ left, top }) => {
    const active = document.activeElement as HTMLElement;
    const place = () => active.getBoundingClientRect();
    const before = [place().left, place().top, document.documentElement.scrollHeight];
    active.blur();
    const after = [place().left, place().top, document.documentElement.scrollHeight];
    if (before.join() === after.join()) return false;
    active.focus({ preventScroll: true });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':focus-visible { outline: 0 !important; box-shadow: none !important }');
    document.adoptedStyleSheets.push(sheet);
    scrollBy(place().left - left, place().top - top);
    return true;
  }, stop.box);
  const picture = await pictureOf(page, stop.around);
  if (hasMoved) await page.evaluate(() => void document.adoptedStyleSheets.pop());
  return picture;
}

/** What is wrong with the ring around what has the focus now; null when it is whole and clear. Takes the focus away. */
async function faultOf(page: Page, desk: Page, stop: Stop): Promise<string | null> {
  const focused = await pictureOf(page, stop.around);
  const plain = await pictureWithout(page, stop);
  const fault = await faultIn(page, stop, await addedByFocus(desk, plain, focused));
  if (fault) {
    for (const [name, body] of Object.entries({ plain, focused }))
      await test.info().attach(`${stop.name}, ${name}`, { body, contentType: 'image/png' });
  }
  return fault;
}

async function faultIn(page: Page, stop: Stop, { box, sides, best }: Added): Promise<string | null> {
  if (!box) return `no ring at 3 : 1 (at most ${best.toFixed(2)})`;
  if (stop.isBroken) return null;
  const inSight = await sidesInSight(page, stop);
  const hidden = inSight.filter((side) => sides[side] < SIDE);
  if (hidden.length > 0) return `not seen at: ${hidden.map((side) => `${side} ${sides[side].toFixed(2)}`).join(', ')}`;
  const { around, box: own } = stop;
  const isAround = {
    top: box.top + around.top <= own.top + INSIDE,
    left: box.left + around.left <= own.left + INSIDE,
    bottom: box.bottom + around.top >= own.bottom - INSIDE,
    right: box.right + around.left >= own.right - INSIDE,
  };
  const short = inSight.filter((side) => !isAround[side]);
  return short.length > 0 ? `does not reach: ${short.join(', ')}` : null;
}

/**
 * Goes past every Tab stop of the screen as it is, and looks at the ring of each shape that was not seen yet.
 * @param desk any other page, whose browser compares the pictures
 */
export async function ringFaults(page: Page, desk: Page, seen: Set<string>): Promise<string[]> {
  const faults: string[] = [];
  await toTop(page);
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    const stop = await stopNow(page);
    if (!stop) return faults;
    if (seen.has(stop.shape)) continue;
    seen.add(stop.shape);
    const fault = await faultOf(page, desk, stop);
    if (fault) faults.push(`${stop.name} (${stop.shape.split(' < ')[0]}): ${fault}`);
  }
  return faults;
}
