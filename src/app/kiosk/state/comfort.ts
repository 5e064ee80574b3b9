import { signal } from '@preact/signals';

/** How someone wants the screen to stand, for as long as their session. */
export function createComfort(root: HTMLElement) {
  /** Everything in the lower half, for who sits or is small. */
  const isLower = signal(false);
  const setLower = (isOn: boolean): void => {
    isLower.value = isOn;
    root.toggleAttribute('data-lower', isOn);
  };
  return {
    isLower,
    toggleLower: (): void => setLower(!isLower.value),
    reset: (): void => setLower(false),
  };
}

export type Comfort = ReturnType<typeof createComfort>;
