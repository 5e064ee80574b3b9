import { isDatabaseThere, type Loaded, type SaveStatus, type Store, type StoredState } from '../../storage/index.ts';
import { ownAddress } from './own-address.ts';

const CHANNEL = 'ademruimte';

/**
 * Lets every tab of this browser forget when one of them wipes everything: what the others show and remember may not be
 * kept anywhere, and a screen that stays is read by the next person. A tab that the browser had put away for Back looks
 * for itself, as it may have missed the news.
 */
export function eraseInAllTabs(store: Store, window: Window & typeof globalThis): Store {
  return 'BroadcastChannel' in window ? new ErasedTogether(store, window) : store;
}

/** The store of one of several tabs: it tells the others of an erasure, and forgets when it is told of one. */
class ErasedTogether implements Store {
  readonly #store: Store;
  readonly #news: BroadcastChannel;
  #isKept = false;
  /** This tab found by itself that everything lay unused: it shows nothing of it, and says so. */
  #foundUnused = false;

  constructor(store: Store, window: Window & typeof globalThis) {
    this.#store = store;
    this.#news = new window.BroadcastChannel(CHANNEL);
    /** Another document, which remembers nothing. */
    const forget = (): void => window.location.replace(ownAddress(window.location));
    this.#news.onmessage = ({ data }) => {
      if (data !== 'unused' || !this.#foundUnused) forget();
    };
    window.addEventListener('pageshow', async ({ persisted }) => {
      if (persisted && this.#isKept && !(await isDatabaseThere())) forget();
    });
  }

  async load(): Promise<Loaded> {
    const loaded = await this.#store.load();
    this.#isKept ||= loaded.status === 'loaded';
    return loaded;
  }

  async save(state: StoredState): Promise<SaveStatus> {
    const status = await this.#store.save(state);
    this.#isKept ||= status === 'saved';
    return status;
  }

  async erase(how?: 'at-once' | 'unused'): Promise<boolean> {
    if (how === 'unused') {
      this.#foundUnused = true;
      this.#isKept = false;
    }
    // Who leaves at once may be gone before the deletion is confirmed.
    if (how === 'at-once') this.#news.postMessage('erased');
    const erased = await this.#store.erase(how);
    // Also when it failed: a tab that starts afresh lets go of what another try has to delete.
    this.#news.postMessage(how === 'unused' ? how : 'erased');
    return erased;
  }
}
