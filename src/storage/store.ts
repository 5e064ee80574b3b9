import type { StoredState } from './stored-state.ts';

export type Loaded =
  /** Nothing was ever kept here. */
  | { readonly status: 'none' }
  /** `hasSetAside`: an unreadable record of before is still here too. */
  | { readonly status: 'loaded'; readonly state: StoredState; readonly hasSetAside: boolean }
  /** A later version of the app wrote it; it is left alone and this visit keeps nothing. */
  | { readonly status: 'newer' }
  /** Unreadable; set aside untouched, and a fresh start is kept from now on. */
  | { readonly status: 'damaged' }
  /** The browser does not let us look. */
  | { readonly status: 'unavailable' };

/**
 * `saved`; `conflict`: another tab saved since we last looked, and nothing was overwritten;
 * `erased`: another tab wiped everything since we last looked, and nothing was brought back;
 * `failed`: the browser refused (full, blocked, broken), and what was kept before is still there.
 */
export type SaveStatus = 'saved' | 'conflict' | 'erased' | 'failed';

/** Where the one record lives. No method ever rejects: a browser without storage is a normal case. */
export interface Store {
  load(): Promise<Loaded>;
  save(state: StoredState): Promise<SaveStatus>;
  /**
   * Removes everything, the database itself included. False when the browser did not confirm it.
   * @param how `at-once`: does not wait for a save that is under way, and refuses every later one; for a page that is left.
   * `unused`: nobody asked for it now; it lay unused for longer than was chosen
   */
  erase(how?: 'at-once' | 'unused'): Promise<boolean>;
}
