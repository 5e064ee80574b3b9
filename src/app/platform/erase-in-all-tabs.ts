import { isDatabaseThere, type Store } from '../../storage/index.ts';
import { ownAddress } from './own-address.ts';

const CHANNEL = 'ademruimte';

/**
 * Lets every tab of this browser forget when one of them wipes everything: what the others show and remember may not be
 * kept anywhere, and a screen that stays is read by the next person. A tab that the browser had put away for Back looks
 * for itself, as it may have missed the news.
 */
export function eraseInAllTabs(store: Store, window: Window & typeof globalThis): Store {
  if (!('BroadcastChannel' in window)) return store;
  const news = new window.BroadcastChannel(CHANNEL);
  /** Another document, which remembers nothing. */
  const forget = (): void => window.location.replace(ownAddress(window.location));
  let isKept = false;
  /** This tab found by itself that everything lay unused: it shows nothing of it, and says so. */
  let foundUnused = false;

  news.onmessage = ({ data }) => {
    if (data !== 'unused' || !foundUnused) forget();
  };
  window.addEventListener('pageshow', async ({ persisted }) => {
    if (persisted && isKept && !(await isDatabaseThere())) forget();
  });

  return {
    ...store,
    async load() {
      const loaded = await store.load();
      isKept ||= loaded.status === 'loaded';
      return loaded;
    },
    async save(state) {
      const status = await store.save(state);
      isKept ||= status === 'saved';
      return status;
    },
    async erase(how) {
      if (how === 'unused') {
        foundUnused = true;
        isKept = false;
      }
      // Who leaves at once may be gone before the deletion is confirmed.
      if (how === 'at-once') news.postMessage('erased');
      const erased = await store.erase(how);
      // Also when it failed: a tab that starts afresh lets go of what another try has to delete.
      news.postMessage(how === 'unused' ? how : 'erased');
      return erased;
    },
  };
}
