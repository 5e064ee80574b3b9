type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'getModifierState'>;

/**
 * Whether a key is for the browser and not for the app: it prints, zooms, saves, searches, goes somewhere or opens the task manager (Shift+Escape). What makes a
 * letter with AltGr is none. Some keys of a browser never ask the page; those are for the policy and the supervisor.
 */
export function isBrowserKey(event: Key): boolean {
  if (/^F\d+$|^Browser|^Launch|^Zoom|^Print/.test(event.key)) return true;
  if (event.shiftKey && event.key === 'Escape') return true;
  return (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph');
}
