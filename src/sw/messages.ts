/** What a page may ask the service worker. Each answer, if any, comes back through the port sent along. */
export type WorkerMessage =
  /** Take over now: only after a person asked for the new version. No answer. */
  | { readonly type: 'SKIP_WAITING' }
  /** Take over now if no other window of the app is open: only from one where nothing would be lost. No answer. */
  | { readonly type: 'SKIP_WAITING_IF_ALONE' }
  /**
   * Look whether every file is on the device and fetch what is missing. `sets`: the sets to keep besides what everyone
   * keeps, in the place of those before; left out or null, those stay. Answer: `PrecacheReport`.
   */
  | { readonly type: 'CHECK_PRECACHE'; readonly sets?: readonly string[] | null }
  /** Tell what the worker asked the network for. Answer: a list of `WorkerRequest`. */
  | { readonly type: 'LIST_REQUESTS' };

/** One question of the service worker to the network. */
export interface WorkerRequest {
  readonly url: string;
  readonly method: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What the service worker tells every page by itself. */
export interface WorkerNews {
  readonly type: 'REQUESTED';
  readonly request: WorkerRequest;
}

export interface PrecacheReport {
  readonly complete: boolean;
  /** Files that are not on the device and could not be fetched now. */
  readonly missing: number;
}
