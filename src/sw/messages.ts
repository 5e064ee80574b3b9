/** What a page may ask the service worker. Each answer, if any, comes back through the port sent along. */
export type WorkerMessage =
  /** Take over now: only after a person asked for the new version. No answer. */
  | { readonly type: 'SKIP_WAITING' }
  /** Take over now if no other window of the app is open: only from one where nothing would be lost. No answer. */
  | { readonly type: 'SKIP_WAITING_IF_ALONE' }
  /** Look whether every file is on the device and fetch what is missing. Answer: `PrecacheReport`. */
  | { readonly type: 'CHECK_PRECACHE' };

export interface PrecacheReport {
  readonly complete: boolean;
  /** Files that are not on the device and could not be fetched now. */
  readonly missing: number;
}
