import { applyUpdateIfAlone } from './register.ts';

/** How long the app is out of sight before it may change by itself, in milliseconds. */
const AWAY = 5 * 60 * 1000;

/**
 * Changes to a waiting version while nobody looks, so that an app that is never closed does not stay old for weeks.
 * @param isAtRest whether the app would come back just as it was left
 * @returns stops watching
 */
export function updateWhenHidden(isAtRest: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    if (isAtRest()) applyUpdateIfAlone();
    // A newer version may also arrive while the app is out of sight.
    watch();
  };
  const watch = () => {
    clearTimeout(timer);
    timer = document.hidden ? setTimeout(() => document.hidden && look(), AWAY) : undefined;
  };
  document.addEventListener('visibilitychange', watch);
  watch();
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', watch);
  };
}
