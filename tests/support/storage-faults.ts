/**
 * What browsers do to IndexedDB in the field, each as a script that runs in the page by itself: it may use nothing from
 * outside its own function. `start` happens before the app begins, `later` once something was kept.
 */
export interface StorageFault {
  readonly what: string;
  readonly when: 'start' | 'later';
  readonly inject: () => void;
  /** What the person is told; null where the app gets over it by itself. */
  readonly told: 'failed' | 'unavailable' | null;
}

export const STORAGE_FAULTS: readonly StorageFault[] = [
  {
    what: 'there is no IndexedDB',
    when: 'start',
    told: 'unavailable',
    inject: () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
  },
  {
    what: 'the browser does not even let us look (SecurityError)',
    when: 'start',
    told: 'unavailable',
    inject: () =>
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      }),
  },
  {
    what: 'opening never answers',
    when: 'start',
    told: 'unavailable',
    inject: () => {
      IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
    },
  },
  {
    what: 'opening never answers the first time',
    when: 'start',
    told: null,
    inject: () => {
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = () => {
        IDBFactory.prototype.open = open;
        return {} as IDBOpenDBRequest;
      };
    },
  },
  {
    what: 'the store on disk cannot be opened (UnknownError)',
    when: 'start',
    told: 'unavailable',
    inject: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Internal error opening backing store', 'UnknownError');
      };
    },
  },
  {
    what: 'opening is blocked',
    when: 'start',
    told: 'unavailable',
    inject: () => {
      IDBFactory.prototype.open = () => {
        const request = {} as IDBOpenDBRequest;
        queueMicrotask(() => request.onblocked?.(new Event('blocked') as IDBVersionChangeEvent));
        return request;
      };
    },
  },
  {
    what: 'the disk is full (QuotaExceededError)',
    when: 'later',
    told: 'failed',
    inject: () => {
      IDBObjectStore.prototype.put = function put() {
        this.transaction.abort();
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  },
  {
    what: 'the connection was closed once',
    when: 'later',
    told: null,
    inject: () => {
      const { transaction } = IDBDatabase.prototype;
      IDBDatabase.prototype.transaction = function once(...parameters) {
        IDBDatabase.prototype.transaction = transaction;
        this.close();
        return transaction.apply(this, parameters);
      };
    },
  },
  {
    what: 'the connection is closed every time',
    when: 'later',
    told: 'failed',
    inject: () => {
      const { transaction } = IDBDatabase.prototype;
      IDBDatabase.prototype.transaction = function closed(...parameters) {
        this.close();
        return transaction.apply(this, parameters);
      };
    },
  },
  {
    what: 'every write is broken off (AbortError)',
    when: 'later',
    told: 'failed',
    inject: () => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function aborted(...parameters) {
        const request = put.apply(this, parameters);
        this.transaction.abort();
        return request;
      };
    },
  },
  {
    what: 'reading never answers any more',
    when: 'later',
    told: 'failed',
    inject: () => {
      IDBObjectStore.prototype.get = () => ({}) as IDBRequest;
    },
  },
  {
    what: 'every record is torn',
    when: 'later',
    told: 'failed',
    inject: () => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function torn(value, key) {
        return put.call(this, String(value).slice(0, 100), key);
      };
    },
  },
];
