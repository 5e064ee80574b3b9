/** How many times Shift has to be pressed, and within how many milliseconds after the press before. */
export const PRESSES = 3;
export const WITHIN_MS = 5000;

type Released = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'timeStamp'>;

/**
 * Counts presses of Shift by itself, from the keys as they are let go. Any other key begins anew, and Shift with another
 * key (a capital, Shift+Tab) is no press.
 * @returns the count after this key
 */
export function shiftPresses(): (released: Released) => number {
  let count = 0;
  let last = 0;
  let isModifier = false;
  return ({ key, shiftKey, timeStamp }) => {
    const isPress = key === 'Shift' && !isModifier;
    // Of Shift+A, the A is let go with Shift still down; the Shift that comes after it does not count.
    isModifier = shiftKey;
    if (!isPress) count = 0;
    else count = timeStamp - last > WITHIN_MS ? 1 : count + 1;
    if (isPress) last = timeStamp;
    return count;
  };
}
