import { signal } from '@preact/signals';

/** How much larger the letters can be made. */
export const TEXT_SIZES = [1, 1.25, 1.5] as const;

/** How someone wants the screen to be, for as long as their session. */
export function createComfort(root: HTMLElement) {
  /** Everything in the lower half, for who sits or is small. */
  const isLower = signal(false);
  const textSize = signal(0);
  const show = (): void => {
    root.toggleAttribute('data-lower', isLower.value);
    root.style.setProperty('--text-size', String(TEXT_SIZES[textSize.value]));
  };
  return {
    isLower,
    textSize,
    toggleLower(): void {
      isLower.value = !isLower.value;
      show();
    },
    /** One size up; after the largest the usual one again. */
    nextTextSize(): void {
      textSize.value = (textSize.value + 1) % TEXT_SIZES.length;
      show();
    },
    reset(): void {
      isLower.value = false;
      textSize.value = 0;
      show();
    },
  };
}

export type Comfort = ReturnType<typeof createComfort>;
