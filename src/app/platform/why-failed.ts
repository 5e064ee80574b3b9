/** Why a part of the app did not come: it could not be had, the browser cannot read it, or it broke. */
export type WhyFailed = 'network' | 'old' | 'fault';

/** What browsers say of a file that did not arrive: of a script (Chromium and Firefox, Safari), of anything else. */
const NOT_ARRIVED = /dynamically imported module|module script failed|fetch|network|load failed/i;

/**
 * Told from what went wrong.
 * @param isOnline what the browser says of its connection; it may be wrong, so it only decides where nothing else does
 */
export function whyFailed(error: unknown, isOnline: boolean): WhyFailed {
  // A script with words that the browser does not know.
  if (error instanceof SyntaxError) return 'old';
  if (!(error instanceof TypeError || error instanceof ReferenceError)) return 'network';
  if (NOT_ARRIVED.test(error.message)) return 'network';
  return isOnline ? 'fault' : 'network';
}
