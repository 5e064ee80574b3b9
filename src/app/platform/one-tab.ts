/**
 * Does the work unless another tab of the app is at it under the same name; then nothing is done, and undefined comes back.
 * Where the browser has no locks (a page that is not secure), every tab does its own.
 */
export async function inOneTab<T>(
  name: string,
  work: () => Promise<T>,
  locks: LockManager | undefined,
): Promise<T | undefined> {
  if (!locks) return work();
  return locks.request(name, { ifAvailable: true }, async (lock) => (lock ? work() : undefined));
}
