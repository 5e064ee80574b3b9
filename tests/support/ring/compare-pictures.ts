import type { Page } from '@playwright/test';

/** What a ring adds to a picture, in pixels of it. */
export interface Added {
  /** What changed at 3 : 1 or more; null when nothing did. */
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number } | null;
  /** How much of each side of that box can be seen, from 0 to 1. */
  readonly sides: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;
  /** How many pixels. */
  readonly count: number;
  /** The best contrast that any pixel came to, whether enough or not. */
  readonly best: number;
}

/**
 * Compares two PNG pictures of the same place, without and with the focus.
 * @param desk any page: its browser opens the pictures
 */
export const addedByFocus = (desk: Page, plain: Buffer, focused: Buffer): Promise<Added> =>
  desk.evaluate(
    async ([one, other]) => {
      const pixelsOf = async (base64: string): Promise<ImageData> => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
        canvas?.drawImage(picture, 0, 0);
        return canvas?.getImageData(0, 0, picture.width, picture.height) as ImageData;
      };
      const linear = Array.from({ length: 256 }, (_, value) =>
        value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      // WCAG 2.2: relative luminance, and the contrast of two.
      const luminance = ({ data }: ImageData, at: number): number =>
        0.2126 * (linear[data[at] ?? 0] ?? 0) +
        0.7152 * (linear[data[at + 1] ?? 0] ?? 0) +
        0.0722 * (linear[data[at + 2] ?? 0] ?? 0);
      const [before, after] = [await pixelsOf(one ?? ''), await pixelsOf(other ?? '')];
      const { width, height } = before;
      const strong = new Set<number>();
      let best = 1;
      for (let at = 0; at < width * height; at += 1) {
        const [low = 0, high = 0] = [luminance(before, at * 4), luminance(after, at * 4)].sort((a, b) => a - b);
        const contrast = (high + 0.05) / (low + 0.05);
        best = Math.max(best, contrast);
        if (contrast >= 3) strong.add(at);
      }
      const columns = [...strong].map((at) => at % width);
      const lines = [...strong].map((at) => Math.floor(at / width));
      const box = strong.size
        ? {
            left: Math.min(...columns),
            right: Math.max(...columns),
            top: Math.min(...lines),
            bottom: Math.max(...lines),
          }
        : null;
      /** Of the middle of a side, without the round corners: where something is to be seen within a few pixels of the edge. */
      const seen = (from: number, to: number, isAt: (along: number, deep: number) => boolean): number => {
        const margin = Math.min(12, (to - from) / 4);
        const places = Array.from({ length: Math.max(1, Math.round(to - from - 2 * margin)) }, (_, step) =>
          Math.round(from + margin + step),
        );
        return places.filter((along) => [0, 1, 2, 3, 4, 5].some((deep) => isAt(along, deep))).length / places.length;
      };
      const has = (x: number, y: number) => strong.has(y * width + x);
      const { left, right, top, bottom } = box ?? { left: 0, right: 0, top: 0, bottom: 0 };
      return {
        box,
        best,
        count: strong.size,
        sides: {
          top: seen(left, right, (x, deep) => has(x, top + deep)),
          bottom: seen(left, right, (x, deep) => has(x, bottom - deep)),
          left: seen(top, bottom, (y, deep) => has(left + deep, y)),
          right: seen(top, bottom, (y, deep) => has(right - deep, y)),
        },
      };
    },
    [plain.toString('base64'), focused.toString('base64')],
  );
