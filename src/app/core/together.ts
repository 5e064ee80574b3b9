import { signal } from '@preact/signals';

/** Whether two people fill in together: one whose answers they are, and one who reads along and helps. In memory only. */
export function createTogether(root: HTMLElement) {
  const isOn = signal(false);
  /** Whether a curtain hangs before the screen. */
  const isCovered = signal(false);
  const set = (isTogether: boolean): void => {
    isOn.value = isTogether;
    isCovered.value = false;
    // The style sheet makes the cards bigger.
    root.toggleAttribute('data-together', isTogether);
  };
  return {
    isOn,
    isCovered,
    start: (): void => set(true),
    stop: (): void => set(false),
  };
}

export type Together = ReturnType<typeof createTogether>;
