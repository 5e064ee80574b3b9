/**
 * Told from the document in which all was wiped to the one after it, which knows nothing of the other: the name of the
 * window, as it is in memory alone. Taken away as soon as it is read.
 */
const MARK = 'wiped';

export const noteWiped = (window: Window): void => {
  window.name = MARK;
};

/** Whether this document came after a wipe; true once. */
export function takeWiped(window: Window): boolean {
  const isWiped = window.name === MARK;
  if (isWiped) window.name = '';
  return isWiped;
}
